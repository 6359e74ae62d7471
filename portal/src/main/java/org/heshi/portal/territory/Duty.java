package org.heshi.portal.territory;

/** What a post asks of its holder. */
public enum Duty {
    GRID_LEADER, GRID_OFFICER, HELPER, COMMITTEE, MEDIATOR, DISPATCHER, CENTRE, SUPERVISOR, ADMINISTRATOR
}
