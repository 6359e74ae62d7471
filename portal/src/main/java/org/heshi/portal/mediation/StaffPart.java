package org.heshi.portal.mediation;

/** The parts of a case that its staff open one at a time. */
public enum StaffPart {
    CASE, TALK, HEARING, AGREEMENT, MESSAGES
}
