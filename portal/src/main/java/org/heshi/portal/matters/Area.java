package org.heshi.portal.matters;

import java.util.EnumSet;
import java.util.Set;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.PostSummary;

/** Which duties see a whole place, and which duty works at which kind of office. */
final class Area {

    static final Set<Duty> DUTIES = EnumSet.of(Duty.COMMITTEE, Duty.DISPATCHER, Duty.CENTRE, Duty.SUPERVISOR,
            Duty.GRID_LEADER, Duty.GRID_OFFICER);

    /** Those of them who open what they see without saying why. */
    static final Set<Duty> AT_ONCE = EnumSet.complementOf(EnumSet.of(Duty.SUPERVISOR, Duty.HELPER, Duty.MEDIATOR, Duty.ADMINISTRATOR));

    private Area() {}

    static boolean staffs(PostSummary post, OfficeSummary office) {
        return duty(office.kind()) == post.duty() && office.place().equals(post.place().code());
    }

    static Duty duty(OfficeKind kind) {
        return switch (kind) {
            case COMMITTEE, STUDIO -> Duty.COMMITTEE;
            case COMMAND_ROOM, PLATFORM_PARTY, PLATFORM_ECONOMY, PLATFORM_SAFETY, PLATFORM_SERVICE, TOWNSHIP_MEDIATION -> Duty.DISPATCHER;
            case CENTRE, COUNTY_MEDIATION, COURT, OUTSIDE -> Duty.CENTRE;
        };
    }
}
