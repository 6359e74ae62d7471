package org.heshi.portal.territory;

import java.util.Collection;
import java.util.stream.Collectors;

/** The condition that a column names one of these places or a place within one of them. A code has only digits, so it may stand in the statement: as a parameter it would use no index once the plan is kept. */
final class Within {

    private Within() {}

    static String anyOf(String column, Collection<PlaceCode> places) {
        return places.isEmpty() ? " false "
                : places.stream().map(place -> column + " like '" + place.value() + "%'").collect(Collectors.joining(" or ", " (", ") "));
    }
}
