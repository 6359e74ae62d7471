package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import java.time.LocalTime;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Live;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village with video meetings of its own is led there instead of to the portal's. */
@PortalTest
class MeetingTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103202");

    @Autowired ApplicationContext context;
    @Autowired TalkDays days;
    @Autowired Room room;
    @Autowired Calls calls;
    @Autowired TestClock clock;

    private Calls with(String meeting) {
        return new Calls(context.getBean(JdbcClient.class), context.getBean(TalkDayStore.class), context.getBean(Topics.class),
                context.getBean(People.class), new TalkSettings(List.of(), 6, meeting), context.getBean(Live.class));
    }

    @Test
    void anEveningHasARoomOfItsOwnThereThatNobodyCanGuess() {
        clock.set(at(2026, 11, 23, 10, 0));
        var village = new Village(context, PLACE).withoutDays();
        As.person(village.committee, () -> context.getBean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        var day = days.next(PLACE, 1).getFirst().id();
        var elsewhere = with("https://meet.example.cn/heshi-{room}?lang=zh");
        assertThat(elsewhere.meeting(day)).isEmpty();
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> room.open(day));
        assertThat(elsewhere.meeting(day)).hasValueSatisfying(address -> assertThat(address)
                .matches("https://meet\\.example\\.cn/heshi-[0-9a-f-]{36}\\?lang=zh").doesNotContain(day.toString()));
        assertThat(elsewhere.meeting(day)).isEqualTo(elsewhere.meeting(day));
        assertThat(As.person(village.committee, () -> calls.meeting(day))).isEmpty();
    }

    @Test
    void anAddressWithoutARoomOrWithoutEncryptionStopsThePortalAtItsStart() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> with("https://meet.example.cn/"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> with("http://meet.example.cn/{room}"));
    }
}
