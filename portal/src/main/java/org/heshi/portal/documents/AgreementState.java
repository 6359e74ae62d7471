package org.heshi.portal.documents;

import java.util.Set;

/** How far an agreement has come. */
public enum AgreementState {

    DRAFT, PROPOSED, CONFIRMED, WITHDRAWN;

    boolean canBecome(AgreementState next) {
        return (switch (this) {
            case DRAFT -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(DRAFT, CONFIRMED, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> Set.of();
        }).contains(next);
    }
}
