package org.heshi.portal.mediation;

import java.time.LocalDate;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The receipt for the one who filed.
 *
 * @param code the code to enter with, shown this once to those who have no account
 */
public record DisputeFiled(MatterId matter, Reference reference, @Nullable String code, LocalDate answerBy) {

    @Override
    public String toString() {
        return reference.toString();
    }
}
