package org.heshi.portal.matters;

/** The part that somebody has in one matter; a reporter brought it in on behalf of another. */
public enum Role {

    APPLICANT, RESPONDENT, MEDIATOR, REPORTER;

    public boolean isParty() {
        return this == APPLICANT || this == RESPONDENT;
    }
}
