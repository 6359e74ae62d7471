package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.search.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * An offered dispute, for the two people who make it ready.
 *
 * @param text   unreplaced; absent once it is decided
 * @param remark why it came back from review
 */
public record OfferDetail(OfferId id, String slug, CategoryCode category, PlaceSummary county, Outcome outcome, int days, @Nullable PrecedentText text,
        List<Replacement> replacements, List<Citation> citations, OfferState state, PersonId offeredBy, Instant offeredAt, @Nullable String remark) {

    /** The original with what will be hidden marked. */
    public static Highlight hidden(String original, List<Replacement> replacements) {
        return Replacing.hidden(original, replacements);
    }

    /** What everybody will read, with what stands instead marked. */
    public static Highlight replaced(String original, List<Replacement> replacements) {
        return Replacing.replaced(original, replacements);
    }

    @Override
    public String toString() {
        return "OfferDetail[" + id + ", " + state + "]";
    }
}
