package org.heshi.portal.matters;

import java.time.Instant;
import org.heshi.portal.territory.OfficeId;

/** What happened to a matter; told to other features within the transaction in which it happened. */
public sealed interface MatterFact {

    MatterId matter();

    Instant at();

    record Filed(MatterId matter, Instant at) implements MatterFact {}

    record Admitted(MatterId matter, Instant at) implements MatterFact {}

    record Returned(MatterId matter, Instant at) implements MatterFact {}

    record Answered(MatterId matter, Instant at) implements MatterFact {}

    record Declined(MatterId matter, Instant at) implements MatterFact {}

    record Moved(MatterId matter, HopKind hop, OfficeId to, Instant at) implements MatterFact {}

    record HandlingStarted(MatterId matter, Instant at) implements MatterFact {}

    record Resolved(MatterId matter, Instant at) implements MatterFact {}

    record Closed(MatterId matter, Instant at) implements MatterFact {}

    record Reopened(MatterId matter, Instant at) implements MatterFact {}

    record Withdrawn(MatterId matter, Instant at) implements MatterFact {}

    record Urged(MatterId matter, Instant at) implements MatterFact {}

}
