package org.heshi.portal.matters;

/** Who learns the applicant's name: both sides, only those who handle the matter, or nobody (code only, no account). */
public enum Privacy {
    NAMED, HIDDEN, ANONYMOUS
}
