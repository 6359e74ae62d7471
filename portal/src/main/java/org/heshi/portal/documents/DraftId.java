package org.heshi.portal.documents;

import java.util.UUID;

/** Files collected before there is a matter to attach them to. Whoever knows the id owns them, so it is never shown. */
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return "DraftId[…]";
    }
}
