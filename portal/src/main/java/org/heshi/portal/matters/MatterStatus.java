package org.heshi.portal.matters;

import java.util.Set;

/** Where a matter stands in the loop. */
public enum MatterStatus {

    SUBMITTED, RETURNED, DECLINED, ADMITTED, IN_HANDLING, RESOLVED, CLOSED, REFERRED, WITHDRAWN;

    private Set<MatterStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ADMITTED, RETURNED, DECLINED, WITHDRAWN);
            case RETURNED -> Set.of(SUBMITTED, DECLINED, WITHDRAWN);
            case ADMITTED -> Set.of(IN_HANDLING, REFERRED, WITHDRAWN);
            case IN_HANDLING -> Set.of(ADMITTED, RESOLVED, REFERRED, WITHDRAWN);
            case RESOLVED -> Set.of(CLOSED, IN_HANDLING);
            case CLOSED -> Set.of(IN_HANDLING);
            case DECLINED, REFERRED, WITHDRAWN -> Set.of();
        };
    }

    public boolean canBecome(MatterStatus status) {
        return next().contains(status);
    }

    /** Nobody works on it any more, though a closed matter may still be reopened for a while. */
    public boolean isOver() {
        return this == CLOSED || next().isEmpty();
    }
}
