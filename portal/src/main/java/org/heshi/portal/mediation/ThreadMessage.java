package org.heshi.portal.mediation;

import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.matters.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a channel, as its reader sees it.
 *
 * @param mine       by the reader
 * @param author     the mediator's name, or the agent's; parties are shown by their side
 * @param byAgent    an agent said it for its party
 * @param readByOthers somebody for whom it was meant has read it
 */
public record ThreadMessage(UUID id, long seq, Channel channel, Actor role, @Nullable String author, boolean byAgent, boolean mine, String words,
        @Nullable UUID attachment, Instant at, boolean readByOthers) {}
