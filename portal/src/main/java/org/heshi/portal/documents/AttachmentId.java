package org.heshi.portal.documents;

import java.util.UUID;

/** One file that somebody brought along. */
public record AttachmentId(UUID value) {

    static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }

    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
