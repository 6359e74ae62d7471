package org.heshi.portal.messaging;

/** Why a message did not simply arrive. */
public enum Reason {

    NO_PHONE, SWITCHED_OFF, OPTED_OUT, BAD_NUMBER, NOT_MOBILE, REGION, REFUSED, UNREACHABLE, FILTERED,
    EXPIRED, GIVEN_UP, BUSY, CREDENTIALS, LOST_ANSWER;

    /** Whether the number itself is of no use, also for the next message. */
    boolean marksNumber() {
        return this == OPTED_OUT || this == BAD_NUMBER || this == NOT_MOBILE;
    }
}
