package org.heshi.portal.mediation;

/** How far an agent may go: speak, bring and choose times; or also give up, accept and confirm in the party's name. */
public enum Power {
    LIMITED, FULL
}
