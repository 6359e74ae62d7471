package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

@PortalTest
class EveningMinutesTest {

    @Autowired ApplicationContext context;
    @Autowired Room room;
    @Autowired Decisions decisions;
    @Autowired Minutes minutes;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkMinutesReminderTask") OneTimeTask<Void> reminder;

    private NextEvening evening;
    private Village village;
    private TalkDayId day;

    @BeforeEach
    void aVillageWithItsNextEvening() {
        evening = new NextEvening(context);
        village = evening.village;
        day = evening.day;
    }

    @Test
    void minutesComeOutOfTheNotesWithinThreeWorkingDaysAndAreCorrectedAsVersions() {
        var topic = evening.onTheAgenda("垃圾房");
        evening.onTheAgenda("健身器材");
        evening.begin(topic, village.resident("林晓梅"), village.resident("沈国平"));
        evening.host(() -> room.note(day, "老沈：夏天两天清一次。"));
        evening.host(() -> decisions.decide(day, topic.matter(), Outcome.DECIDED, "六到九月每天清一次。"));
        evening.host(() -> room.close(day));
        assertThat(minutes.due(day)).hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-12-15"));
        var draft = evening.host(() -> minutes.draft(day));
        assertThat(draft).contains("到场 2 人", "1. 垃圾房", "老沈：夏天两天清一次。", "定下来了：六到九月每天清一次。", "2. 健身器材\n下次再说：这次没来得及说。");
        evening.due(at(2026, 12, 15, 9, 1), reminder);
        assertThat(evening.told(village.committee, "talk.minutes-due.sms")).isEqualTo(1);
        clock.set(at(2026, 12, 16, 9, 0));
        assertThat(minutes.missing(NextEvening.PLACE)).singleElement().returns(true, Minutes.Due::isLate);
        evening.host(() -> minutes.publish(day, draft, ""));
        assertThat(minutes.missing(NextEvening.PLACE)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evening.host(() -> minutes.publish(day, draft + "补", "")));
        evening.host(() -> minutes.publish(day, draft + "补：每天早上六点。", "补上时间"));
        assertThat(As.anonymous(() -> minutes.of(day))).extracting(Minutes.Version::number).containsExactly(2, 1);
        assertThat(village.topic(topic.matter()).state()).isEqualTo(TopicState.DECIDED);
    }
}
