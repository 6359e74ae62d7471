package org.heshi.portal.messaging;

/** How far a message has come. */
public enum MessageState {

    /** In the outbox, until the time it will go. */
    WAITING,
    /** In the hands of a worker; when the worker dies the message becomes UNKNOWN. */
    SENDING,
    /** Taken by the carrier. */
    SENT,
    /** On the telephone, as the carrier says. */
    DELIVERED,
    /** Will not arrive. */
    FAILED,
    /** The answer was lost: the carrier is asked, nothing is sent again blindly. */
    UNKNOWN,
    /** Not sent on purpose: opted out, no usable number, or switched off by the person. */
    SUPPRESSED;

    /** Whether somebody should look for another way to reach the person. */
    public boolean isTrouble() {
        return this == FAILED || this == UNKNOWN || this == SUPPRESSED;
    }
}
