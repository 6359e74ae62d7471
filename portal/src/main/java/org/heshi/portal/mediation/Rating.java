package org.heshi.portal.mediation;

import org.jspecify.annotations.Nullable;

/** What a party thinks of how its dispute was handled, each from 1 (not at all) to 5 (fully). */
public record Rating(int fairness, int respect, int understood, int result, @Nullable String words) {

    public static final int WORDS_LENGTH = 500;

    public Rating {
        for (var mark : new int[] {fairness, respect, understood, result}) {
            if (mark < 1 || mark > 5) {
                throw new IllegalArgumentException("mediation.rating.required");
            }
        }
        words = words == null || words.isBlank() ? null : words.strip();
        if (words != null && words.length() > WORDS_LENGTH) {
            throw new IllegalArgumentException("mediation.rating.length");
        }
    }
}
