package org.heshi.portal.talk;

/** What one may say to a proposal. */
public enum Choice {
    YES, NO, ABSTAIN
}
