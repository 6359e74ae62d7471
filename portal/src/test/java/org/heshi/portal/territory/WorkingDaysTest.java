package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class WorkingDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2031, 2, 1);

    @Autowired
    WorkingDays days;

    @Test
    void knowTheNoticesThatCameWithTheProgram() {
        assertThat(days.isAnnounced(2026)).isTrue();
        assertThat(days.isWorking(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(days.plus(LocalDate.of(2026, 9, 30), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(days.special(LocalDate.of(2026, 10, 1))).map(CalendarDay::nameKey).contains("territory.holiday.NATIONAL_DAY");
    }

    @Test
    void takeInANewNoticeWithoutARestart() {
        assertThat(days.isAnnounced(2031)).isFalse();
        assertThat(days.isWorking(SATURDAY)).isFalse();
        As.machine(() -> days.announce(2031, List.of(new CalendarDay(SATURDAY, true, "SPRING_FESTIVAL"))));
        assertThat(days.isAnnounced(2031)).isTrue();
        assertThat(days.isWorking(SATURDAY)).isTrue();
        As.machine(() -> days.announce(2031, List.of()));
        assertThat(days.isAnnounced(2031)).isFalse();
    }

    @Test
    void areAnnouncedByTheAdministratorOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.anonymous(() -> {
                    days.announce(2031, List.of());
                    return null;
                }));
    }
}
