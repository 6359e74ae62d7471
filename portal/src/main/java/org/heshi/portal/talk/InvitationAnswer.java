package org.heshi.portal.talk;

/** What somebody who is asked to come says to it. */
public enum InvitationAnswer {
    COMES, CANNOT
}
