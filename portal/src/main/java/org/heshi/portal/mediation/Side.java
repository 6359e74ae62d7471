package org.heshi.portal.mediation;

import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Role;

/** The two sides of a dispute. */
public enum Side {

    APPLICANT, RESPONDENT;

    Role role() {
        return this == APPLICANT ? Role.APPLICANT : Role.RESPONDENT;
    }

    Audience audience() {
        return this == APPLICANT ? Audience.APPLICANT : Audience.RESPONDENT;
    }

    Channel channel() {
        return this == APPLICANT ? Channel.APPLICANT : Channel.RESPONDENT;
    }
}
