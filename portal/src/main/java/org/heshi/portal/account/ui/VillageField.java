package org.heshi.portal.account.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;

/** In which village or community somebody lives, found by typing part of its name; of a township its villages are offered. */
class VillageField extends PlaceField {

    private static final long serialVersionUID = 1L;

    VillageField(String label, Places places) {
        super(label, (words, limit) -> find(places, words, limit));
    }

    private static List<Place> find(Places places, String words, int limit) {
        return words.isBlank() ? List.of() : places.search(words, null, limit).stream().flatMap(place -> villages(places, place))
                .distinct().limit(limit).map(VillageField::shown).toList();
    }

    static Place shown(PlaceSummary place) {
        return new Place(place.code().value(), place.name(), place.fullName());
    }

    private static Stream<PlaceSummary> villages(Places places, PlaceSummary place) {
        return switch (place.level()) {
            case CITY, COUNTY -> Stream.empty();
            case TOWNSHIP -> places.children(place.code()).stream();
            case VILLAGE -> Stream.of(place);
            case GRID, MICRO_GRID -> place.code().at(PlaceLevel.VILLAGE).flatMap(places::find).stream();
        };
    }

    Optional<PlaceCode> village() {
        return getOptionalValue().map(place -> new PlaceCode(place.code()));
    }
}
