package org.heshi.portal.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.CalendarDay;
import org.jspecify.annotations.Nullable;

/** The week of a mediator who set it; the others have the usual one. */
@Entity
class WorkingWeek {

    @Id
    private UUID mediator;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "working_period", joinColumns = @JoinColumn(name = "mediator"))
    private Set<WorkingPeriod> periods = new HashSet<>();

    protected WorkingWeek() {}

    WorkingWeek(PersonId mediator) {
        this.mediator = mediator.value();
    }

    UUID mediator() {
        return mediator;
    }

    List<WorkingPeriod> periods() {
        return periods.stream().sorted(Comparator.comparing(WorkingPeriod::weekday).thenComparing(WorkingPeriod::starts)).toList();
    }

    void become(List<WorkingPeriod> wanted) {
        for (var one : wanted) {
            if (wanted.stream().anyMatch(other -> other != one && other.overlaps(one))) {
                throw new Refused("booking.refused.periods-overlap");
            }
        }
        periods.retainAll(wanted);
        periods.addAll(wanted);
    }

    /**
     * A holiday is free, whoever has which hours. On a weekend that makes up for one people work as on a Monday, unless the
     * mediator has hours for that day.
     */
    static List<WorkingPeriod> on(List<WorkingPeriod> week, DayOfWeek day, @Nullable CalendarDay special) {
        if (special != null && !special.working()) {
            return List.of();
        }
        var own = week.stream().filter(period -> period.weekday() == day).toList();
        return own.isEmpty() && special != null ? on(week, DayOfWeek.MONDAY, null) : own;
    }
}
