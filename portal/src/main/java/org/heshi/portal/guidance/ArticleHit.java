package org.heshi.portal.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article that was found. */
record ArticleHit(UUID id, Statute of, @Nullable Integer number, String label, String text) {

    StatuteSummary statute(LocalDate today) {
        return of.summary(today);
    }
}
