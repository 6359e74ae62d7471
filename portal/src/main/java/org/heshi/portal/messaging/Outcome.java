package org.heshi.portal.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to hand a message to the carrier. */
sealed interface Outcome {

    /** The carrier took it, under a number of its own where it has one. */
    record Accepted(@Nullable String carrierId) implements Outcome {}

    /** Surely not taken; worth another attempt. */
    record Again(Reason reason) implements Outcome {}

    /** Surely not taken, and never will be. */
    record Never(Reason reason, @Nullable Integer code) implements Outcome {}

    /** Surely not taken, and no other message will be for a while either. */
    record Paused(Reason reason, Duration pause) implements Outcome {}

    /** Nobody knows: it may be on its way. */
    record Unknown() implements Outcome {}
}
