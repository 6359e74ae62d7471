package org.heshi.portal.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of statutes: how far it is, or how it ended.
 *
 * @param failed  files that were left out
 * @param problem a word key, when it could not be done
 */
public record ImportSummary(String source, Instant askedAt, @Nullable Instant finishedAt, int total, int done, int articles, int failed,
        @Nullable String problem) {}
