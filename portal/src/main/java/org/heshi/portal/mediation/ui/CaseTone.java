package org.heshi.portal.mediation.ui;

import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.MatterStatus;

/** How much a status asks of those whose case it is. */
final class CaseTone {

    private CaseTone() {}

    static Tone of(MatterStatus status) {
        return switch (status) {
            case RETURNED, RESOLVED -> Tone.WAIT;
            case SUBMITTED, ADMITTED, IN_HANDLING -> Tone.GO;
            case CLOSED, WITHDRAWN, REFERRED, DECLINED -> Tone.CALM;
        };
    }
}
