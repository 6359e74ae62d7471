package org.heshi.portal.talk;

import org.jspecify.annotations.Nullable;

/** A topic on the agenda of a day: how long it may take, and what became of it. */
public record AgendaItem(Topic topic, int minutes, @Nullable Outcome outcome, @Nullable String why) {}
