package org.heshi.portal.booking;

/** Why somebody is at a hearing. Parties and others say which times suit them; a mediator's hours and bookings say it. */
public enum AttendeeRole {
    PARTY, MEDIATOR, OTHER
}
