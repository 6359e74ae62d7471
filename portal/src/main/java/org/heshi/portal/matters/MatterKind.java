package org.heshi.portal.matters;

/** What was brought in: a dispute, a topic of villager talk, or an incident that a grid officer found. */
public enum MatterKind {
    DISPUTE, TOPIC, INCIDENT
}
