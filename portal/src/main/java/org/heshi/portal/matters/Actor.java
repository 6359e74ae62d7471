package org.heshi.portal.matters;

/** In what capacity something was done. Parties are shown by this alone, so a hidden name stays hidden. */
public enum Actor {
    APPLICANT, RESPONDENT, MEDIATOR, REPORTER, STAFF, SYSTEM
}
