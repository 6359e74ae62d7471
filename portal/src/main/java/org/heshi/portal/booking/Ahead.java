package org.heshi.portal.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of the hearing that comes next. @param start absent as long as times are only offered */
public record Ahead(HearingStatus status, @Nullable Instant start) {}
