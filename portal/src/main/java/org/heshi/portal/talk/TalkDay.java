package org.heshi.portal.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** One evening on which a village talks. */
@Entity
class TalkDay {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private PlaceCode village;
    private LocalDate month;
    private LocalDate ruledFor;
    private Instant startsAt;
    private int minutes;
    private String hall;

    @Enumerated(EnumType.STRING)
    private DayStatus status;

    private int sequence;
    private Instant changedAt;
    private @Nullable String reason;
    private boolean byHand;

    protected TalkDay() {}

    TalkDay(PlaceCode village, YearMonth month, DayRule rule, LocalDate day, Instant now) {
        id = TalkDayId.next().value();
        this.village = village;
        this.month = month.atDay(1);
        status = DayStatus.PLANNED;
        set(rule, day, now);
    }

    TalkDayId id() {
        return new TalkDayId(id);
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    DayStatus status() {
        return status;
    }

    /** Follows the rule as it is now; says whether anything became different. */
    boolean follow(DayRule rule, LocalDate day, Instant now) {
        var start = start(rule, day);
        if (status != DayStatus.PLANNED || byHand || start.equals(startsAt) && hall.equals(rule.hall()) && minutes == rule.minutes() && ruledFor.equals(rule.ruled(month()))) {
            return false;
        }
        if (!start.isAfter(now) || !startsAt.isAfter(now)) {
            return false;
        }
        sequence++;
        set(rule, day, now);
        return true;
    }

    private void set(DayRule rule, LocalDate day, Instant now) {
        ruledFor = rule.ruled(month());
        startsAt = start(rule, day);
        minutes = rule.minutes();
        hall = rule.hall();
        changedAt = now;
    }

    static Instant start(DayRule rule, LocalDate day) {
        return day.atTime(rule.hour()).atZone(Dates.ZONE).toInstant();
    }

    void open(Instant now) {
        become(DayStatus.PLANNED, DayStatus.OPEN, now);
    }

    void close(Instant now) {
        become(DayStatus.OPEN, DayStatus.HELD, now);
    }

    void cancel(String why, Instant now) {
        become(DayStatus.PLANNED, DayStatus.CANCELLED, now);
        reason = why;
        sequence++;
    }

    /** On another day, at another hour or place; no rule moves it back. */
    void move(Instant start, String place, String why, Instant now) {
        status.require(DayStatus.PLANNED);
        startsAt = start;
        hall = place;
        reason = why;
        byHand = true;
        changedAt = now;
        sequence++;
    }

    void miss(Instant now) {
        become(DayStatus.PLANNED, DayStatus.MISSED, now);
        reason = null;
    }

    /** Why nobody opened it. */
    void explain(String why, Instant now) {
        become(DayStatus.MISSED, DayStatus.MISSED, now);
        reason = why;
    }

    private void become(DayStatus from, DayStatus to, Instant now) {
        status.require(from);
        status = to;
        changedAt = now;
    }

    TalkDaySummary summary() {
        return new TalkDaySummary(id(), village, startsAt, startsAt.plus(Duration.ofMinutes(minutes)), hall, ruledFor, status, sequence, changedAt, reason);
    }
}
