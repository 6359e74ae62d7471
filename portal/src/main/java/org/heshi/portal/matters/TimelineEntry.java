package org.heshi.portal.matters;

import java.time.Instant;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Text;
import org.jspecify.annotations.Nullable;

/** Something that happened, as its reader may see it. The person is named only where staff acted. */
public record TimelineEntry(int seq, Instant at, Actor actor, @Nullable PersonId staff, Text text, Audience audience) {}
