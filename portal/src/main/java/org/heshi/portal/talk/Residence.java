package org.heshi.portal.talk;

/** How somebody stands to a village: lives elsewhere, says that they live there, asked for it to be confirmed, is known to live there, or was refused. */
public enum Residence {
    ELSEWHERE, SAID, ASKED, CONFIRMED, REFUSED;

    /** Whether the village may still be asked to confirm it. */
    public boolean mayAsk() {
        return this == SAID || this == REFUSED;
    }
}
