package org.heshi.portal.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.FileLink;
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

    /** The file as a link: its name, its kind and its size in words. */
    public FileLink link(Locale locale) {
        var words = Words.say(locale, "documents.file.detail", Words.say(locale, "documents.kind." + kind), sizeInWords());
        return new FileLink(name, href(), words);
    }

    private String sizeInWords() {
        return size < 1 << 20 ? Math.max(1, size >> 10) + " KB" : "%.1f MB".formatted(size / (double) (1 << 20));
    }

    public @Nullable String thumbnailHref() {
        return hasThumbnail ? DocumentPaths.thumbnail(id) : null;
    }
}
