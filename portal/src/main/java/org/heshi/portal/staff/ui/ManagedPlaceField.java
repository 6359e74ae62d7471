package org.heshi.portal.staff.ui;

import java.util.Optional;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.territory.PlaceCode;

/** One of the places that the administrator may decide about. */
class ManagedPlaceField extends PlaceField {

    private static final long serialVersionUID = 1L;

    ManagedPlaceField(String label, ManagedPlaces places) {
        super(label, (words, limit) -> places.find(words, limit).stream()
                .map(place -> new Place(place.code().value(), place.name(), place.fullName())).toList());
    }

    Optional<PlaceCode> code() {
        return getOptionalValue().map(place -> new PlaceCode(place.code()));
    }
}
