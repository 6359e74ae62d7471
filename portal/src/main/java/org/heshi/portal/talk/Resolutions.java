package org.heshi.portal.talk;

import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.DeadlineSummary;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.stereotype.Component;

/** What becomes of a topic once it is decided, wherever that was. */
@Component
class Resolutions {

    private final Topics topics;
    private final Course course;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final TopicNews news;

    Resolutions(Topics topics, Course course, Deadlines deadlines, Timeline timeline, TopicNews news) {
        this.topics = topics;
        this.course = course;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.news = news;
    }

    /**
     * From here on each task has its own day; the clock of the whole waits for them.
     *
     * @param key how the timeline says where it was decided
     */
    void decided(MatterId matter, String key, String resolution) {
        var topic = topics.become(matter, TopicState.DECIDED, null, TopicState.OPEN);
        course.start(matter);
        deadlines.of(matter).filter(DeadlineSummary::paused).ifPresent(_ -> deadlines.resume(matter));
        deadlines.pause(matter, Words.say(Words.CHINESE, "talk.pause.tasks"));
        timeline.record(matter, key, Audience.EVERYONE, resolution);
        news.tell(topic, "talk.decided.sms", "decided/" + topic.changedAt().toEpochMilli());
    }
}
