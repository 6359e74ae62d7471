package org.heshi.portal.territory;

import java.util.Set;

/** What a post asks of its holder. */
public enum Duty {

    GRID_LEADER, GRID_OFFICER, HELPER, COMMITTEE, MEDIATOR, DISPATCHER, CENTRE, SUPERVISOR, ADMINISTRATOR;

    /** Whether there is such a post at places of this level. */
    public boolean isAt(PlaceLevel level) {
        return switch (this) {
            case GRID_LEADER, GRID_OFFICER -> Set.of(PlaceLevel.GRID, PlaceLevel.MICRO_GRID).contains(level);
            case HELPER -> level.compareTo(PlaceLevel.TOWNSHIP) >= 0;
            case COMMITTEE -> level == PlaceLevel.VILLAGE;
            case MEDIATOR -> level.compareTo(PlaceLevel.VILLAGE) <= 0;
            case DISPATCHER -> level == PlaceLevel.TOWNSHIP;
            case CENTRE -> level == PlaceLevel.COUNTY;
            case SUPERVISOR -> level.compareTo(PlaceLevel.TOWNSHIP) <= 0;
            case ADMINISTRATOR -> true;
        };
    }

    /** Those that are given for a year and then given anew: 一年一聘. */
    public boolean isYearly() {
        return this == MEDIATOR;
    }
}
