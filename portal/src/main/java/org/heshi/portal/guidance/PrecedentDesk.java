package org.heshi.portal.guidance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where closed disputes become knowledge: their mediator makes them ready, somebody else of the county's centre reads them
 * beside the original and publishes them. Nobody else ever sees the original.
 */
@Service
@Transactional
@PreAuthorize("@duty.any('MEDIATOR', 'COMMITTEE', 'CENTRE')")
public class PrecedentDesk {

    private final PrecedentOffers offers;
    private final PrecedentRegister published;
    private final Remembering memory;
    private final Places places;
    private final DutyCheck duty;
    private final Clock clock;

    PrecedentDesk(PrecedentOffers offers, PrecedentRegister published, Remembering memory, Places places, DutyCheck duty, Clock clock) {
        this.offers = offers;
        this.published = published;
        this.memory = memory;
        this.places = places;
        this.duty = duty;
        this.clock = clock;
    }

    /** Offered by a feature that knows that the visitor may: what gives its people away is found and replacements are proposed. */
    @Inside
    public OfferId offer(PrecedentForm form) {
        var county = form.place().at(PlaceLevel.COUNTY).orElse(form.place());
        var known = Stream.concat(form.known().stream(), around(form.place()).map(name -> new Known(name, Veil.PLACE))).distinct().toList();
        var offer = offers.findByMatter(form.matter().value()).orElseGet(() -> new PrecedentOffer(form, county));
        offer.offer(form, new PrecedentSource(form.text(), known, Veiling.propose(form.text().parts(), known)), Visitor.requirePerson(), clock.instant());
        return offers.save(offer).id();
    }

    /** The names of every place below the county in which it happened, with and without what they end in. */
    private Stream<String> around(PlaceCode place) {
        return places.path(place).stream().filter(one -> one.level().compareTo(PlaceLevel.COUNTY) > 0).map(PlaceSummary::name)
                .flatMap(name -> Stream.of(name, name.replaceFirst("(村|社区|镇|乡|街道)$", ""))).filter(name -> name.length() > 1).distinct();
    }

    /** What the visitor offered, and what waits in the counties in which they review. */
    @Transactional(readOnly = true)
    public List<OfferDetail> all() {
        return offers.latest().stream().filter(offer -> isOwn(offer) || reviews(offer)).map(this::detail).toList();
    }

    @Transactional(readOnly = true)
    public Optional<OfferDetail> find(OfferId id) {
        return offers.findById(id.value()).filter(offer -> isOwn(offer) || reviews(offer)).map(this::detail);
    }

    /** Whether the visitor is the second person, who may publish it. */
    @Transactional(readOnly = true)
    public boolean mayReview(OfferId id) {
        return offers.findById(id.value()).filter(offer -> !isOwn(offer) && reviews(offer)).isPresent();
    }

    public void change(OfferId id, PrecedentText text, List<Replacement> replacements, List<Citation> cited) {
        var offer = get(id);
        if (offer.state() == OfferState.DRAFT ? !isOwn(offer) : !reviews(offer)) {
            throw new Refused("guidance.refused.state");
        }
        offer.change(text, replacements, cited);
    }

    public void submit(OfferId id) {
        own(id).submit();
    }

    public void sendBack(OfferId id, String why) {
        reviewed(id).sendBack(why);
    }

    /** By somebody else than who offered it. */
    public void publish(OfferId id) {
        var precedent = published.save(reviewed(id).publish(Visitor.requirePerson(), clock.instant()));
        memory.remember(precedent);
    }

    /** Nobody reads it any more, and nothing is found because of it. */
    public void withdraw(OfferId id) {
        get(id).withdraw(clock.instant());
        published.findById(id.value()).ifPresent(precedent -> {
            memory.forget(precedent.id());
            published.delete(precedent);
        });
    }

    private PrecedentOffer get(OfferId id) {
        return offers.findById(id.value()).filter(offer -> isOwn(offer) || reviews(offer)).orElseThrow(() -> new Refused("guidance.refused.missing"));
    }

    private PrecedentOffer own(OfferId id) {
        return Optional.of(get(id)).filter(PrecedentDesk::isOwn).orElseThrow(() -> new Refused("guidance.refused.missing"));
    }

    private PrecedentOffer reviewed(OfferId id) {
        return Optional.of(get(id)).filter(this::reviews).orElseThrow(() -> new Refused("guidance.refused.missing"));
    }

    private static boolean isOwn(PrecedentOffer offer) {
        return Visitor.person().filter(offer.offeredBy()::equals).isPresent();
    }

    /** What is not sent to review yet is its mediator's alone. */
    private boolean reviews(PrecedentOffer offer) {
        return offer.state() != OfferState.DRAFT && duty.at(offer.county(), Duty.CENTRE);
    }

    private OfferDetail detail(PrecedentOffer offer) {
        return offer.detail(places.get(offer.county()));
    }
}
