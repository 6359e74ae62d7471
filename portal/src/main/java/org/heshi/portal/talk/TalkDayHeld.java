package org.heshi.portal.talk;

import java.time.Instant;

/** An evening is over; its minutes are due. */
public record TalkDayHeld(TalkDayId day, Instant at) {}
