package org.heshi.portal.matters;

/** Who reads an entry: the parties and the staff, one side and the staff, or the staff alone. */
public enum Audience {
    EVERYONE, APPLICANT, RESPONDENT, STAFF
}
