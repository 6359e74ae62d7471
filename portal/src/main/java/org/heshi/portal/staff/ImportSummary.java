package org.heshi.portal.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list that was taken in, or is being so.
 *
 * @param problem a word key, when it could not be done
 */
public record ImportSummary(ImportKind kind, String file, Instant askedAt, int total, int done, @Nullable Instant finishedAt, @Nullable String problem) {}
