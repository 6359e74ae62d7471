package org.heshi.portal.audit;

/** As what somebody acted, as far as the portal could tell. */
public enum ActorKind { PERSON, PARTY, MACHINE, NOBODY }
