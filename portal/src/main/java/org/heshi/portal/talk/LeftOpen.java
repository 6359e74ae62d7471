package org.heshi.portal.talk;

import java.time.Clock;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An evening that went home without being ended ends in the night after it. A vote that was still open counts as it stands; hands
 * that nobody entered are none. Its host is asked for the minutes, of which the notes are the draft.
 */
@Service
@Transactional
class LeftOpen {

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Ending ending;
    private final Topics topics;
    private final StaffNews staff;
    private final Clock clock;

    LeftOpen(JdbcClient jdbc, TalkDayStore days, Ending ending, Topics topics, StaffNews staff, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.ending = ending;
        this.topics = topics;
        this.staff = staff;
        this.clock = clock;
    }

    void settle() {
        days.stillOpen(Dates.day(clock.instant()).atStartOfDay(Dates.ZONE).toInstant()).forEach(this::end);
    }

    private void end(TalkDay evening) {
        var summary = evening.summary();
        jdbc.sql("update talk_proposal set closed_at = ? where day = ? and closed_at is null").params(topics.now(), summary.id().value()).update();
        ending.end(evening);
        staff.tell(Duty.COMMITTEE, summary.village(), "talk.left-open.sms", "talk-left-open/" + summary.id(), TalkPaths.host(summary.id()));
    }
}
