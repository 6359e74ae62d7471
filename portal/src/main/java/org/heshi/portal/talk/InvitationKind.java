package org.heshi.portal.talk;

/** As what somebody is asked to come: an office of the township, an elder, the legal adviser, a party to what is talked about, or another. */
public enum InvitationKind {
    OFFICE, ELDER, ADVISER, PARTY, OTHER
}
