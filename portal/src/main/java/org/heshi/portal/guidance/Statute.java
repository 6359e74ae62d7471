package org.heshi.portal.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heshi.search.ChineseText;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** One wording of a law, a regulation, an interpretation or a local rule. */
@Entity
class Statute {

    @Id
    private UUID id;

    @ChineseText
    private String title;

    @Enumerated(EnumType.STRING)
    private StatuteKind kind;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private Region region;

    private LocalDate versionOn;

    private @Nullable LocalDate effectiveOn;

    /** From this day another wording counts. */
    @GenericField
    private @Nullable LocalDate replacedOn;

    private String history;

    @OneToMany(mappedBy = "statute")
    private List<Article> articles = new ArrayList<>();

    protected Statute() {}

    Statute(StatuteId id, StatuteText text, StatuteKind kind, LocalDate versionOn) {
        this.id = id.value();
        this.title = text.title();
        this.kind = kind;
        this.region = Region.of(kind, text.title());
        this.versionOn = versionOn;
        this.effectiveOn = text.effectiveOn();
        this.history = String.join("\n", text.history());
    }

    /** A file of it that tells more than the one before. */
    void take(StatuteText text) {
        effectiveOn = text.effectiveOn() == null ? effectiveOn : text.effectiveOn();
        history = text.history().size() > history.lines().count() ? String.join("\n", text.history()) : history;
    }

    /** @param day the day from which the next wording counts; null while this is the last */
    void replaced(@Nullable LocalDate day) {
        replacedOn = day;
    }

    @Nullable LocalDate replacedOn() {
        return replacedOn;
    }

    StatuteId id() {
        return new StatuteId(id);
    }

    String title() {
        return title;
    }

    /** The first day on which this wording can have counted. */
    LocalDate from() {
        return effectiveOn != null && effectiveOn.isAfter(versionOn) ? effectiveOn : versionOn;
    }

    StatuteSummary summary(LocalDate today) {
        var validity = replacedOn != null && !replacedOn.isAfter(today) ? Validity.REPLACED : from().isAfter(today) ? Validity.COMING : Validity.IN_FORCE;
        return new StatuteSummary(id(), title, kind, region, versionOn, effectiveOn, validity);
    }

    List<String> history() {
        return history.lines().toList();
    }
}
