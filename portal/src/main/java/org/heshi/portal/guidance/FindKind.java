package org.heshi.portal.guidance;

/** What can be found, in the order in which it is shown. */
public enum FindKind {

    GUIDE, ARTICLE, PRECEDENT, ANSWER, CASE, PLACE, HELP;

    boolean hasCategory() {
        return this == GUIDE || this == PRECEDENT || this == ANSWER || this == CASE;
    }
}
