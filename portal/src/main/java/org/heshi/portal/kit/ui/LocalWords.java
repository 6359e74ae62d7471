package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heshi.portal.kit.Words;

/** Gives Vaadin's own components the words of the person's language. */
public final class LocalWords {

    private LocalWords() {}

    /** A field for a day: written as people here write it, the week starting on Monday. */
    public static DatePicker day(String label) {
        var picker = new DatePicker(label);
        var language = Words.language(picker.getLocale());
        picker.setLocale(language);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)).toList())
                .setWeekdays(IntStream.rangeClosed(0, 6).mapToObj(LocalWords::fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)).toList())
                .setWeekdaysShort(IntStream.rangeClosed(0, 6).mapToObj(LocalWords::fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, language)).toList())
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日")
                .setFirstDayOfWeek(1)
                .setToday(picker.getTranslation("kit.day.today"))
                .setCancel(picker.getTranslation("kit.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("kit.day.invalid")));
        return picker;
    }

    private static DayOfWeek fromSunday(int index) {
        return DayOfWeek.SUNDAY.plus(index);
    }
}
