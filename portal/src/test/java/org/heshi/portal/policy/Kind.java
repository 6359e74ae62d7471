package org.heshi.portal.policy;

import java.util.Locale;

/** The kinds of person of the policy: its columns. */
enum Kind {

    OWNER, RESIDENT, CODE, CODE_ELSE, GRID, GRID_ELSE, MEDIATOR, MEDIATOR_OFF, COMMITTEE, COMMITTEE_ELSE, TOWNSHIP, COUNTY, SUPERVISOR, ADMIN, ANONYMOUS, ENDED;

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
