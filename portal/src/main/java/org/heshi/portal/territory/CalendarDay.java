package org.heshi.portal.territory;

import java.time.LocalDate;

/** A day that differs from its weekday by the State Council's notice: a holiday, or a weekend day that is worked for it. */
public record CalendarDay(LocalDate day, boolean working, String holiday) {

    /** The word key of the holiday's name. */
    public String nameKey() {
        return "territory.holiday." + holiday;
    }
}
