package org.heshi.portal.territory;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All places at one moment, in the order of their codes. Never changes; a newer one replaces it. */
final class Atlas {

    private final NavigableMap<String, Place> places = new TreeMap<>();

    Atlas(Collection<Place> places) {
        places.forEach(place -> this.places.put(place.code().value(), place));
    }

    Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(places.get(code.value()));
    }

    Collection<Place> all() {
        return places.values();
    }

    /** The top of the tree. */
    List<Place> cities() {
        return all().stream().filter(place -> place.code().level() == PlaceLevel.CITY).toList();
    }

    List<Place> children(PlaceCode parent) {
        return within(parent).stream()
                .filter(place -> place.code().level().ordinal() == parent.level().ordinal() + 1)
                .toList();
    }

    /** From the city down to the place. */
    List<Place> path(PlaceCode code) {
        return code.path().stream().flatMap(ancestor -> find(ancestor).stream()).toList();
    }

    /** ':' stands behind the last digit. */
    private Collection<Place> within(PlaceCode ancestor) {
        return places.subMap(ancestor.value(), ancestor.value() + ':').values();
    }
}
