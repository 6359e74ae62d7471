package org.heshi.portal.talk;

import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the evening made of each topic, said by its host; what is not decided says why. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class Decisions {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Course course;
    private final Resolutions resolutions;
    private final Timeline timeline;
    private final TopicNews news;
    private final Live live;

    Decisions(JdbcClient jdbc, Topics topics, Course course, Resolutions resolutions, Timeline timeline, TopicNews news, Live live) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.course = course;
        this.resolutions = resolutions;
        this.timeline = timeline;
        this.news = news;
        this.live = live;
    }

    /** @param words the resolution, or why there is none */
    public void decide(TalkDayId day, MatterId matter, Outcome outcome, String words) {
        var why = TopicDesk.reason(words);
        if (jdbc.sql("select exists (select from talk_proposal where day = ? and topic = ? and closed_at is null)").params(day.value(), matter.value()).query(Boolean.class).single()) {
            throw new Refused("talk.refused.vote-open");
        }
        var said = jdbc.sql("""
                update talk_item set outcome = ?, why = ? where day = ? and topic = ? and outcome is null
                    and exists (select from talk_day d where d.id = talk_item.day and d.status = 'OPEN')""")
                .params(outcome.name(), why, day.value(), matter.value()).update();
        if (said == 0) {
            throw new Refused("talk.refused.decided");
        }
        switch (outcome) {
            case DECIDED -> resolutions.decided(matter, "talk.timeline.decided", why);
            case PUT_OFF -> timeline.record(matter, "talk.timeline.put-off", Audience.EVERYONE, why);
            case ENDED -> {
                course.withdraw(matter, why);
                news.tell(topics.become(matter, TopicState.REJECTED, why, TopicState.OPEN), "talk.ended.sms", "ended");
            }
        }
        live.publish(day.value());
    }
}
