package org.heshi.portal.matters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.search.ChineseText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed
class Matter {

    private static final String FORGOTTEN = "—";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @KeywordField(valueBridge = @ValueBridgeRef(type = IndexWords.OfReference.class))
    private Reference reference;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    @KeywordField(valueBridge = @ValueBridgeRef(type = IndexWords.OfCategory.class))
    private CategoryCode category;
    @PropertyBinding(binder = @PropertyBinderRef(type = IndexWords.OfPlaces.class))
    private PlaceCode place;
    private OfficeId holder;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private MatterStatus status;

    @Enumerated(EnumType.STRING)
    private Privacy privacy;

    @ChineseText
    private String subject;
    @ChineseText
    private String told;
    @ChineseText
    private String wish;
    @ChineseText
    private String names = "";
    private @Nullable PersonId filedBy;
    private @Nullable String filedFor;
    private Instant filedAt;
    private Instant changedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate objectionsUntil;
    private @Nullable LocalDate reopenUntil;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "matter"))
    @IndexedEmbedded
    @PropertyBinding(binder = @PropertyBinderRef(type = IndexWords.OfParts.class))
    private Set<Participant> participants = new HashSet<>();

    protected Matter() {}

    Matter(MatterForm form, OfficeId holder, Instant now) {
        id = UUID.randomUUID();
        reference = Reference.next();
        kind = form.kind();
        category = form.category();
        place = form.place();
        this.holder = holder;
        status = MatterStatus.SUBMITTED;
        privacy = form.privacy();
        subject = form.subject();
        told = form.told();
        wish = form.wish();
        filedBy = form.filedBy();
        filedFor = form.filedFor();
        filedAt = now;
        changedAt = now;
    }

    MatterId id() {
        return new MatterId(id);
    }

    Reference reference() {
        return reference;
    }

    MatterStatus status() {
        return status;
    }

    OfficeId holder() {
        return holder;
    }

    PlaceCode place() {
        return place;
    }

    CategoryCode category() {
        return category;
    }

    void concerns(List<String> names) {
        this.names = String.join("、", names);
    }

    /** Whom it was about and what they told goes; what kind of matter it was and what became of it stays. */
    void forget() {
        subject = FORGOTTEN;
        told = FORGOTTEN;
        wish = FORGOTTEN;
        names = "";
        filedBy = null;
        filedFor = null;
        participants.removeIf(participant -> participant.role() != Role.MEDIATOR);
    }

    boolean isParticipant(UUID subject, Role role) {
        return participants.contains(new Participant(subject, role));
    }

    Set<Role> roles(UUID subject) {
        return participants.stream().filter(participant -> participant.subject().equals(subject)).map(Participant::role).collect(Collectors.toSet());
    }

    void join(UUID subject, Role role) {
        participants.add(new Participant(subject, role));
    }

    void leave(UUID subject, Role role) {
        participants.remove(new Participant(subject, role));
    }

    MatterFact.Admitted admit(CategoryCode category, Instant now) {
        become(MatterStatus.ADMITTED, now);
        this.category = category;
        return new MatterFact.Admitted(id(), now);
    }

    MatterFact.Returned giveBack(Instant now) {
        become(MatterStatus.RETURNED, now);
        return new MatterFact.Returned(id(), now);
    }

    MatterFact.Answered answer(String more, Instant now) {
        if (told.length() + more.length() + 2 > MatterForm.TOLD_LENGTH) {
            throw new Refused("matters.told.length");
        }
        become(MatterStatus.SUBMITTED, now);
        told = told + "\n\n" + more;
        return new MatterFact.Answered(id(), now);
    }

    MatterFact.Declined decline(Instant now) {
        become(MatterStatus.DECLINED, now);
        return new MatterFact.Declined(id(), now);
    }

    MatterFact.HandlingStarted start(Instant now) {
        become(MatterStatus.IN_HANDLING, now);
        return new MatterFact.HandlingStarted(id(), now);
    }

    MatterFact.Resolved resolve(LocalDate objectionsUntil, Instant now) {
        become(MatterStatus.RESOLVED, now);
        this.objectionsUntil = objectionsUntil;
        return new MatterFact.Resolved(id(), now);
    }

    MatterFact.Closed close(LocalDate reopenUntil, Instant now) {
        become(MatterStatus.CLOSED, now);
        this.reopenUntil = reopenUntil;
        objectionsUntil = null;
        return new MatterFact.Closed(id(), now);
    }

    /** After an objection, or within the window after closing. */
    MatterFact.Reopened reopen(Instant now) {
        if (status == MatterStatus.CLOSED && (reopenUntil == null || Dates.day(now).isAfter(reopenUntil))) {
            throw new Refused("matters.refused.reopen-late");
        }
        become(MatterStatus.IN_HANDLING, now);
        objectionsUntil = null;
        reopenUntil = null;
        return new MatterFact.Reopened(id(), now);
    }

    MatterFact.Withdrawn withdraw(Instant now) {
        become(MatterStatus.WITHDRAWN, now);
        return new MatterFact.Withdrawn(id(), now);
    }

    /** Moves to another office; what was admitted waits there to be taken up anew. */
    MatterFact.Moved move(HopKind hop, OfficeId to, Instant now) {
        if (to.equals(holder)) {
            throw new Refused("matters.refused.same-office");
        }
        switch (hop) {
            case REFER -> become(MatterStatus.REFERRED, now);
            case DISPATCH, ESCALATE, TRANSFER, RETURN -> {
                if (status == MatterStatus.IN_HANDLING) {
                    become(MatterStatus.ADMITTED, now);
                } else if (status != MatterStatus.SUBMITTED && status != MatterStatus.ADMITTED) {
                    throw new Refused("matters.refused.move");
                }
            }
        }
        holder = to;
        changedAt = now;
        participants.removeIf(participant -> participant.role() == Role.MEDIATOR);
        return new MatterFact.Moved(id(), hop, to, now);
    }

    void dueOn(@Nullable LocalDate day) {
        dueOn = day;
    }

    boolean isObjectionWindowOver(LocalDate today) {
        return status == MatterStatus.RESOLVED && objectionsUntil != null && today.isAfter(objectionsUntil);
    }

    MatterDetail detail() {
        return new MatterDetail(id(), reference, kind, category, place, holder, status, privacy, subject, told, wish,
                filedBy, filedFor, filedAt, changedAt, dueOn, objectionsUntil, reopenUntil);
    }

    private void become(MatterStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Refused("matters.refused.transition." + status);
        }
        status = next;
        changedAt = now;
    }
}
