package org.heshi.portal.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statute in a list.
 *
 * @param versionOn   the day of the last change, else of the passing
 * @param effectiveOn the day from which it binds, where the source tells it
 */
public record StatuteSummary(StatuteId id, String title, StatuteKind kind, Region region, LocalDate versionOn, @Nullable LocalDate effectiveOn,
        Validity validity) {}
