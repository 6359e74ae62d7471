package org.heshi.portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a matter, or to a draft until a matter claims it. */
@Entity
class Attachment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID matter;
    private @Nullable UUID draft;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String content;
    private @Nullable String thumbnail;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(updatable = false)
    private Instant uploadedAt;

    private @Nullable UUID uploadedBy;

    protected Attachment() {}

    Attachment(Incoming file, Audience audience, @Nullable UUID uploadedBy, Instant now) {
        this.id = AttachmentId.next().value();
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.content = file.key();
        this.thumbnail = file.thumbnailKey();
        this.audience = audience;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    Attachment of(MatterId owner) {
        matter = owner.value();
        return this;
    }

    Attachment of(DraftId owner) {
        draft = owner.value();
        return this;
    }

    void claim(MatterId owner, Audience readers, @Nullable UUID by) {
        matter = owner.value();
        draft = null;
        audience = readers;
        uploadedBy = by;
    }

    @Nullable MatterId matter() {
        return matter == null ? null : new MatterId(matter);
    }

    Audience audience() {
        return audience;
    }

    FileKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    @Nullable String thumbnail() {
        return thumbnail;
    }

    AttachmentSummary summary() {
        return new AttachmentSummary(new AttachmentId(id), name, kind, size, thumbnail != null, audience, uploadedBy, uploadedAt);
    }
}
