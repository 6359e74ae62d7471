package org.heshi.portal.matters;

import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as its reader may see it. The person is named only where staff acted.
 *
 * @param acting who of the party's side acted: the party or somebody for it
 */
public record TimelineEntry(int seq, Instant at, Actor actor, @Nullable PersonId staff, @Nullable UUID acting, Text text, Audience audience) {}
