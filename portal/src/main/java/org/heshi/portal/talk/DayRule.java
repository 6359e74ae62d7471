package org.heshi.portal.talk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.heshi.portal.kit.Refused;

/**
 * When and where a village talks, every month.
 *
 * @param day     of the month; in a shorter month its last day
 * @param minutes how long it is meant to last
 * @param seats   in the hall
 * @param quorum  how many have to be there before anything is voted on; 0 where nobody counts
 * @param secret  whether votes by phone are secret
 * @param proxies for how many others one person may vote; 0 where everybody comes in person
 */
public record DayRule(int day, LocalTime hour, int minutes, String hall, OnDayOff onDayOff, int seats, int quorum, boolean secret, int proxies) {

    public static final DayRule CUSTOMARY = new DayRule(10, LocalTime.of(19, 0), 90, "村文化礼堂", OnDayOff.NEXT_WORKING, 60, 10, true, 0);

    public static final int HALL_LENGTH = 100;

    public DayRule {
        hall = hall.strip();
        require(day >= 1 && day <= 31, "talk.refused.day");
        require(minutes >= 30 && minutes <= 300, "talk.refused.minutes");
        require(!hall.isEmpty() && hall.length() <= HALL_LENGTH, "talk.refused.hall");
        require(seats >= 5 && seats <= 2000, "talk.refused.seats");
        require(quorum >= 0 && quorum <= seats, "talk.refused.quorum");
        require(proxies >= 0 && proxies <= 3, "talk.refused.proxies");
    }

    private static void require(boolean good, String key) {
        if (!good) {
            throw new Refused(key);
        }
    }

    /** The day as it stands in the rule, whether or not anybody works on it. */
    LocalDate ruled(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The day on which they meet. */
    LocalDate in(YearMonth month, Predicate<LocalDate> isWorking) {
        var meeting = ruled(month);
        while (onDayOff == OnDayOff.NEXT_WORKING && !isWorking.test(meeting)) {
            meeting = meeting.plusDays(1);
        }
        return meeting;
    }
}
