package org.heshi.portal.messaging;

/** Whoever carries text messages to telephones. */
interface SmsCarrier {

    /** The name that is kept beside each message it was given. */
    String name();

    /** Tries exactly once; whatever happens is an outcome. */
    Outcome send(Outgoing message);

    /** Looks for a message whose answer was lost. */
    Sighting find(Outgoing message);
}
