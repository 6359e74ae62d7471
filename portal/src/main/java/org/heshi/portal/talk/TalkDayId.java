package org.heshi.portal.talk;

import java.util.UUID;

/** One talk day of one village. */
public record TalkDayId(UUID value) {

    static TalkDayId next() {
        return new TalkDayId(UUID.randomUUID());
    }

    public static TalkDayId of(String text) {
        return new TalkDayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
