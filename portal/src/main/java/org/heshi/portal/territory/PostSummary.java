package org.heshi.portal.territory;

import java.time.LocalDate;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/** Who serves where as what; {@code until} is the last day of it. */
public record PostSummary(PostId id, PersonId person, String name, Duty duty, PlaceSummary place,
        LocalDate from, @Nullable LocalDate until) {}
