package org.heshi.portal.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out files to those who may read them; for all others they do not exist. */
@Component
class FileDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    private final AttachmentRows rows;
    private final FileStore files;
    private final Sight sight;
    private final List<OpenFiles> open;

    FileDesk(AttachmentRows rows, FileStore files, Sight sight, List<OpenFiles> open) {
        this.rows = rows;
        this.files = files;
        this.sight = sight;
        this.open = open;
    }

    @Transactional(readOnly = true)
    Optional<OpenFile> file(AttachmentId id) throws IOException {
        var found = rows.findById(id.value()).filter(this::isReadable);
        return found.isEmpty() ? Optional.empty()
                : Optional.of(open(found.get(), found.get().content(), found.get().kind().type(), found.get().kind().isShownInPlace()));
    }

    @Transactional(readOnly = true)
    Optional<OpenFile> thumbnail(AttachmentId id) throws IOException {
        var found = rows.findById(id.value()).filter(this::isReadable);
        var key = found.map(Attachment::thumbnail);
        return key.isEmpty() ? Optional.empty() : Optional.of(open(found.get(), key.get(), FileKind.JPEG.type(), true));
    }

    /** While nothing is filed yet, the id itself, told only to the one who brought the file, is the permission. */
    private boolean isReadable(Attachment attachment) {
        var matter = attachment.matter();
        return matter == null || attachment.audience() == Audience.EVERYONE && open.stream().anyMatch(one -> one.areOpen(matter))
                || sight.sees(matter) && sight.audiences(matter).contains(attachment.audience());
    }

    private OpenFile open(Attachment attachment, String key, String type, boolean isShownInPlace) throws IOException {
        try {
            return new OpenFile(attachment.name(), type, isShownInPlace, files.open(key));
        } catch (java.nio.file.NoSuchFileException | FileNotFoundException e) {
            LOG.error("The file {} is missing from the store", key);
            throw e;
        }
    }
}
