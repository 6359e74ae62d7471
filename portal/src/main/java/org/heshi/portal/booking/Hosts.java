package org.heshi.portal.booking;

import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeKind;
import org.jspecify.annotations.Nullable;

/** Those who bring people to one table: mediators, and at each level the staff of the office that mediates there. */
public final class Hosts {

    public static final String ONLY = "@duty.any('MEDIATOR', 'COMMITTEE', 'DISPATCHER', 'CENTRE')";
    static final String KEEPERS_ONLY = "@duty.any('COMMITTEE', 'DISPATCHER', 'CENTRE')";

    private Hosts() {}

    public static Duty[] duties() {
        return new Duty[] {Duty.MEDIATOR, Duty.COMMITTEE, Duty.DISPATCHER, Duty.CENTRE};
    }

    /** Whose rooms these are; nobody's where no hearings are held. */
    static @Nullable Duty keeper(OfficeKind kind) {
        return switch (kind) {
            case COMMITTEE, STUDIO -> Duty.COMMITTEE;
            case TOWNSHIP_MEDIATION -> Duty.DISPATCHER;
            case COUNTY_MEDIATION -> Duty.CENTRE;
            case COMMAND_ROOM, PLATFORM_PARTY, PLATFORM_ECONOMY, PLATFORM_SAFETY, PLATFORM_SERVICE, CENTRE, COURT, OUTSIDE -> null;
        };
    }
}
