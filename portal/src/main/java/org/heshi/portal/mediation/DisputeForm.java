package org.heshi.portal.mediation;

import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import java.util.Locale;
import java.util.UUID;

/**
 * A dispute as it is brought in.
 *
 * @param applicant  who brings it; absent only when anonymous
 * @param respondent the other side; absent when not known yet
 * @param onBehalf   staff file it for a visitor, who heard it read back and agreed
 * @param files      the draft under which evidence was uploaded, if any
 */
public record DisputeForm(CategoryCode category, PlaceCode place, String subject, String told, String wish, Privacy privacy,
        @Nullable Contact applicant, @Nullable Contact respondent, boolean onBehalf, @Nullable UUID files, Locale language) {

    public DisputeForm {
        if (onBehalf && privacy == Privacy.ANONYMOUS) {
            throw new IllegalArgumentException("mediation.refused.on-behalf-anonymous");
        }
        if (privacy == Privacy.ANONYMOUS) {
            applicant = null;
        } else if (applicant == null) {
            throw new IllegalArgumentException("mediation.applicant.required");
        }
    }

    @Override
    public String toString() {
        return "dispute about " + category + " at " + place;
    }
}
