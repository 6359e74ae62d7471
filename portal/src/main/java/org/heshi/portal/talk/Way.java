package org.heshi.portal.talk;

/** How a proposal is voted on: by hands that the host counts, or by phone, secretly or openly as the village's rule says. */
public enum Way {
    HANDS, SECRET, OPEN
}
