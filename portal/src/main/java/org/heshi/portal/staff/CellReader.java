package org.heshi.portal.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heshi.portal.kit.Words;

/** Understands what people write into cells: days in any of their forms, and choices by their words in either language. */
final class CellReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?( 00:00.*)?");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}");
    private static final LocalDate EXCEL_BEGAN = LocalDate.of(1899, 12, 30);

    private CellReader() {}

    /** 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, or the number of days by which Excel counts. */
    static Optional<LocalDate> day(String cell) {
        var day = DAY.matcher(cell);
        try {
            return day.matches() ? Optional.of(LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3))))
                    : SERIAL.matcher(cell).matches() ? Optional.of(EXCEL_BEGAN.plusDays(Long.parseLong(cell))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The constant that is called so, by its words or by its name. */
    static <E extends Enum<E>> Optional<E> choice(String cell, E[] values, String key) {
        return Arrays.stream(values).filter(value -> names(value, key).stream().anyMatch(cell::equalsIgnoreCase)).findFirst();
    }

    private static <E extends Enum<E>> List<String> names(E value, String key) {
        return List.of(value.name(), Words.say(Words.CHINESE, key + value), Words.say(Words.ENGLISH, key + value));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
