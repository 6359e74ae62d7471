package org.heshi.portal.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Dates as people say them, on China's one clock. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Dates() {}

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** "12月3日 星期四", "Thursday 3 December"; with the year when it is not the one of {@code today}. */
    public static String say(Locale locale, LocalDate day, LocalDate today) {
        var sameYear = day.getYear() == today.getYear();
        return Words.language(locale).equals(Words.ENGLISH)
                ? format(locale, sameYear ? "EEEE d MMMM" : "EEEE d MMMM yyyy", day)
                : format(locale, sameYear ? "M月d日 EEEE" : "yyyy年M月d日 EEEE", day);
    }

    /** Whatever year it is: "2026年12月3日", "3 December 2026". */
    public static String say(Locale locale, LocalDate day) {
        return format(locale, Words.language(locale).equals(Words.ENGLISH) ? "d MMMM yyyy" : "yyyy年M月d日", day);
    }

    /** With the minute: "2026年12月3日 14:30", "3 December 2026, 14:30". */
    public static String say(Locale locale, Instant instant) {
        ZonedDateTime time = instant.atZone(ZONE);
        return format(locale, Words.language(locale).equals(Words.ENGLISH) ? "d MMMM yyyy, HH:mm" : "yyyy年M月d日 HH:mm", time);
    }

    /** "14:30". */
    public static String hour(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(ZONE));
    }

    private static String format(Locale locale, String pattern, Temporal value) {
        return DateTimeFormatter.ofPattern(pattern, Words.language(locale)).format(value);
    }
}
