package org.heshi.portal.documents;

import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.matters.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is listed: its name, its kind, its size in bytes, and who may open it.
 *
 * @param uploadedBy the account or party that brought it, when there was one
 */
public record AttachmentSummary(AttachmentId id, String name, FileKind kind, long size, boolean hasThumbnail,
        Audience audience, @Nullable UUID uploadedBy, Instant uploadedAt) {

    public String href() {
        return DocumentPaths.file(id);
    }

    public @Nullable String thumbnailHref() {
        return hasThumbnail ? DocumentPaths.thumbnail(id) : null;
    }
}
