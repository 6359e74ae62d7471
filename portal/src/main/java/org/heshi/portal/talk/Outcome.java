package org.heshi.portal.talk;

/** What an evening made of a topic: a decision, another evening, or its end without one. */
public enum Outcome {
    DECIDED, PUT_OFF, ENDED
}
