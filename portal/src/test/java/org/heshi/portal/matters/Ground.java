package org.heshi.portal.matters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.Places;

/** A village with those who work for it, and the offices that hold its matters. */
record Ground(PlaceCode village, UUID committee, UUID above, UUID clerk, UUID mediator) {

    /** Here much more happens than elsewhere. */
    static final PlaceCode BUSY = new PlaceCode("330281103203");

    private static Ground of(PlaceCode village, Offices offices) {
        return new Ground(village, offices.find(village, OfficeKind.COMMITTEE).orElseThrow().id().value(),
                offices.find(village.parent(), OfficeKind.TOWNSHIP_MEDIATION).orElseThrow().id().value(),
                clerk(village).value(), mediator(village).value());
    }

    static List<Ground> all(Places places, Offices offices) {
        return places.top().stream().flatMap(city -> places.children(city.code()).stream())
                .flatMap(county -> places.children(county.code()).stream())
                .flatMap(township -> places.children(township.code()).stream())
                .filter(place -> place.level() == PlaceLevel.VILLAGE)
                .map(village -> of(village.code(), offices)).toList();
    }

    /** Who serves a village, township or county. */
    static PersonId clerk(PlaceCode place) {
        return new PersonId(id("clerk" + place.value()));
    }

    static PersonId mediator(PlaceCode village) {
        return new PersonId(id("mediator" + village.value()));
    }

    static PersonId resident(int number) {
        return new PersonId(id("resident" + number));
    }

    static UUID id(String text) {
        return UUID.nameUUIDFromBytes(("bench " + text).getBytes(StandardCharsets.UTF_8));
    }
}
