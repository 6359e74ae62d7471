package org.heshi.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the files that people bring along, for a matter or for what is about to become one. */
@Service
public class Attachments {

    private final AttachmentRows rows;
    private final FileStore files;
    private final Sight sight;
    private final Timeline timeline;
    private final TransactionTemplate transaction;
    private final DocumentSettings settings;
    private final Limits limits;
    private final Scanning scanning;
    private final Clock clock;
    private final Recognition recognition = new Recognition();

    Attachments(AttachmentRows rows, FileStore files, Sight sight, Timeline timeline, TransactionTemplate transaction,
            DocumentSettings settings, Limits limits, Scanning scanning, Clock clock) {
        this.scanning = scanning;
        this.limits = limits;
        this.rows = rows;
        this.files = files;
        this.sight = sight;
        this.timeline = timeline;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Attaches a file to the matter; the one who brings it must be among those who may read it. */
    @PreAuthorize("@sight.sees(#matter)")
    public AttachmentSummary store(MatterId matter, String fileName, InputStream bytes, Audience audience) {
        if (!sight.audiences(matter).contains(audience)) {
            throw new Refused("documents.refused.audience");
        }
        try (var file = receive(fileName, bytes)) {
            scanning.refuseInfected(file, matter);
            return transaction.execute(_ -> {
                rows.hold(matter.toString());
                refuseMoreThan(rows.countOf(matter.value(), subject()));
                timeline.record(matter, "documents.timeline.attached", audience, file.name());
                return keep(file, new Attachment(file, audience, subject(), clock.instant()).of(matter));
            });
        }
    }

    /** Keeps a file for somebody who is still filing; {@link #claim} attaches it, or it is deleted after a week. */
    @PreAuthorize("permitAll")
    public AttachmentSummary store(DraftId draft, String fileName, InputStream bytes) {
        try (var file = receive(fileName, bytes)) {
            scanning.refuseInfected(file, null);
            return transaction.execute(_ -> {
                rows.hold("drafts");
                refuseMoreThan(rows.countByDraft(draft.value()));
                if (rows.sizeOfDrafts() + file.size() > settings.drafts().toBytes()) {
                    throw new Refused("documents.refused.full");
                }
                return keep(file, new Attachment(file, Audience.EVERYONE, subject(), clock.instant()).of(draft));
            });
        }
    }

    private Incoming receive(String fileName, InputStream bytes) {
        limits.take(Limits.Kind.UPLOAD);
        return Incoming.receive(recognition, fileName, bytes, settings.largest().toBytes());
    }

    private void refuseMoreThan(long present) {
        if (present >= settings.perOwner()) {
            throw new Refused("documents.refused.many", settings.perOwner());
        }
    }

    /** The bytes before the row: a row never points at nothing, and bytes without a row are collected at night. */
    private AttachmentSummary keep(Incoming file, Attachment attachment) {
        put(file.key(), file.content());
        if (file.thumbnailKey() != null && file.thumbnail() != null) {
            put(file.thumbnailKey(), file.thumbnail());
        }
        return rows.save(attachment).summary();
    }

    private void put(String key, Path content) {
        try {
            rows.hold(key);
            files.put(key, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable UUID subject() {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> signedIn.person().value();
            case Visitor.ByCode code -> code.party();
            case Visitor.Anonymous _, Visitor.Machine _ -> null;
        };
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize("permitAll")
    public long largest() {
        return settings.largest().toBytes();
    }

    /** How many files one may bring. */
    @PreAuthorize("permitAll")
    public int most() {
        return settings.perOwner();
    }

    /** Files of the draft become files of the matter that was filed with them. */
    @Inside
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(DraftId draft, MatterId matter, Audience audience) {
        rows.findByDraftOrderByUploadedAt(draft.value()).forEach(file -> file.claim(matter, audience, subject()));
    }

    @PreAuthorize("permitAll")
    @Transactional
    public void remove(DraftId draft, AttachmentId attachment) {
        rows.deleteByDraftAndId(draft.value(), attachment.value());
    }

    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(DraftId draft) {
        return rows.findByDraftOrderByUploadedAt(draft.value()).stream().map(Attachment::summary).toList();
    }

    /** The files of the matter that the visitor may open, oldest first. */
    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(MatterId matter) {
        return rows.findByMatterAndAudienceInOrderByUploadedAt(matter.value(), sight.audiences(matter)).stream()
                .map(Attachment::summary).toList();
    }

    /** The files meant for everyone, for a feature that shows them to all; oldest first. */
    @Inside
    @Transactional(readOnly = true)
    public List<AttachmentSummary> shared(MatterId matter) {
        return rows.findByMatterAndAudienceInOrderByUploadedAt(matter.value(), Set.of(Audience.EVERYONE)).stream()
                .map(Attachment::summary).toList();
    }

    /** Those of the given files that belong to the matter and that the visitor may open. */
    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public List<AttachmentSummary> among(MatterId matter, Collection<AttachmentId> ids) {
        return rows.findByMatterAndIdInAndAudienceIn(matter.value(), ids.stream().map(AttachmentId::value).toList(),
                sight.audiences(matter)).stream().map(Attachment::summary).toList();
    }
}
