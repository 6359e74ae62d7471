package org.heshi.portal.mediation;

/** Who talks with the mediators: both sides together, or one side in private. */
public enum Channel {
    JOINT, APPLICANT, RESPONDENT
}
