package org.heshi.portal.matters;

/** What a deadline is for: an answer to the applicant, a settlement, or the parties' word after it. */
public enum Stage {
    ADMIT, SETTLE, CONFIRM
}
