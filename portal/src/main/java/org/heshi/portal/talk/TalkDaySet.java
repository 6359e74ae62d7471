package org.heshi.portal.talk;

import java.time.Instant;

/** A talk day was made, or is now at another time or place. */
public record TalkDaySet(TalkDayId day, Instant at) {}
