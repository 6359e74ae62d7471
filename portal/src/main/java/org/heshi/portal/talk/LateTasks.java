package org.heshi.portal.talk;

import java.time.Clock;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task whose day has passed climbs: the committee and the township are told, and everybody sees it on the topic. Once. */
@Component
class LateTasks {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final StaffNews news;
    private final Timeline timeline;
    private final Clock clock;

    LateTasks(JdbcClient jdbc, Topics topics, StaffNews news, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.news = news;
        this.timeline = timeline;
        this.clock = clock;
    }

    private record Late(UUID task, MatterId topic, String what) {}

    @Transactional
    public void climb() {
        jdbc.sql("update talk_task set climbed_at = ? where done_at is null and climbed_at is null and due_on < ? returning id, topic, what")
                .params(topics.now(), Dates.day(clock.instant()))
                .query((row, _) -> new Late(row.getObject(1, UUID.class), new MatterId(row.getObject(2, UUID.class)), row.getString(3))).list()
                .forEach(late -> {
                    var topic = topics.get(late.topic());
                    timeline.record(late.topic(), "talk.timeline.late", Audience.EVERYONE, late.what());
                    var path = TalkPaths.topic(topic.reference());
                    news.tell(Duty.COMMITTEE, topic.village(), "talk.late.sms", "talk-late/" + late.task(), path);
                    topic.village().at(PlaceLevel.TOWNSHIP).ifPresent(township -> news.tell(Duty.DISPATCHER, township, "talk.late.sms", "talk-late/" + late.task(), path));
                });
    }
}
