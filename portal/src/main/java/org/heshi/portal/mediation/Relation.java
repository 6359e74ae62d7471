package org.heshi.portal.mediation;

/** What an agent is to the party: a near relative, a lawyer, somebody else such as a colleague or a neighbour. */
public enum Relation {
    FAMILY, LAWYER, OTHER
}
