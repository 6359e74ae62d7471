package org.heshi.portal.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.jspecify.annotations.Nullable;

@Entity
class PrecedentOffer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;
    private String slug;
    private String category;
    private PlaceCode county;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int days;
    private Citations citations;

    /** Erased once it is decided what becomes of it. */
    private @Nullable PrecedentSource source;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private PersonId offeredBy;
    private Instant offeredAt;
    private @Nullable PersonId reviewedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;

    protected PrecedentOffer() {}

    PrecedentOffer(PrecedentForm form, PlaceCode county) {
        id = OfferId.next().value();
        matter = form.matter().value();
        slug = form.category() + "-" + id.toString().substring(0, 8);
        this.county = county;
    }

    OfferId id() {
        return new OfferId(id);
    }

    OfferState state() {
        return state;
    }

    PersonId offeredBy() {
        return offeredBy;
    }

    PlaceCode county() {
        return county;
    }

    /** For the first time, or again after it was taken back. */
    void offer(PrecedentForm form, PrecedentSource offered, PersonId by, Instant now) {
        if (state != null && state != OfferState.WITHDRAWN) {
            throw new Refused("guidance.refused.offered");
        }
        category = form.category().value();
        outcome = form.outcome();
        days = form.days();
        citations = new Citations(List.of());
        source = offered;
        state = OfferState.DRAFT;
        offeredBy = by;
        offeredAt = now;
        reviewedBy = null;
        decidedAt = null;
        remark = null;
    }

    void change(PrecedentText text, List<Replacement> replacements, List<Citation> cited) {
        source = new PrecedentSource(text, required().known(), replacements);
        citations = new Citations(cited);
    }

    void submit() {
        require(state == OfferState.DRAFT);
        if (citations.list().isEmpty()) {
            throw new Refused("guidance.refused.no-article");
        }
        refuseTelltales();
        state = OfferState.IN_REVIEW;
        remark = null;
    }

    void sendBack(String why) {
        require(state == OfferState.IN_REVIEW);
        state = OfferState.DRAFT;
        remark = why;
    }

    /** Everybody reads the replaced words from now on, and nobody the others any more. */
    Precedent publish(PersonId by, Instant now) {
        require(state == OfferState.IN_REVIEW);
        if (by.equals(offeredBy)) {
            throw new Refused("guidance.refused.own-offer");
        }
        refuseTelltales();
        var published = new Precedent(id, slug, category, county, outcome, days, required().replaced(), citations, now);
        decide(OfferState.PUBLISHED, now);
        reviewedBy = by;
        return published;
    }

    void withdraw(Instant now) {
        require(state != OfferState.WITHDRAWN);
        decide(OfferState.WITHDRAWN, now);
    }

    private void decide(OfferState decided, Instant now) {
        state = decided;
        decidedAt = now;
        source = null;
    }

    private void refuseTelltales() {
        var left = Veiling.left(required().replaced().parts(), required().known());
        if (!left.isEmpty()) {
            throw new Refused("guidance.refused.telltale", String.join("、", left));
        }
    }

    private PrecedentSource required() {
        if (source == null) {
            throw new Refused("guidance.refused.state");
        }
        return source;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Refused("guidance.refused.state");
        }
    }

    OfferDetail detail(PlaceSummary place) {
        return new OfferDetail(id(), slug, new CategoryCode(category), place, outcome, days, source == null ? null : source.text(),
                source == null ? List.of() : source.replacements(), citations.list(), state, offeredBy, offeredAt, remark);
    }
}
