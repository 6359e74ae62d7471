package org.heshi.portal.talk;

import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee looks at what was raised: it opens a topic to everybody, or says why not. Nothing disappears without a reason. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class TopicDesk {

    static final int REASON_LENGTH = 500;
    private static final int SHOWN = 50;

    private final Topics topics;
    private final Handling handling;
    private final Deadlines deadlines;
    private final MatterLookup lookup;
    private final Timeline timeline;
    private final TopicNews news;
    private final Resolutions resolutions;

    TopicDesk(Topics topics, Handling handling, Deadlines deadlines, MatterLookup lookup, Timeline timeline, TopicNews news, Resolutions resolutions) {
        this.topics = topics;
        this.handling = handling;
        this.deadlines = deadlines;
        this.lookup = lookup;
        this.timeline = timeline;
        this.news = news;
        this.resolutions = resolutions;
    }

    /** Open to everybody from now on; its clock waits for the talk day. */
    public void open(MatterId matter) {
        handling.admit(matter, lookup.known(matter).category());
        deadlines.pause(matter, Words.say(Words.CHINESE, "talk.pause.for-day"));
        news.tell(topics.become(matter, TopicState.OPEN, null, TopicState.WAITING), "talk.opened.sms", "opened");
    }

    /** Not taken on, or taken off the board again. The reason stays there for everybody; whoever raised it may appeal. */
    public void reject(MatterId matter, String why) {
        var reason = reason(why);
        if (topics.get(matter).state() == TopicState.WAITING) {
            handling.giveBack(matter, reason);
        }
        var topic = topics.become(matter, TopicState.REJECTED, reason, TopicState.WAITING, TopicState.OPEN);
        timeline.record(matter, "talk.timeline.rejected", Audience.EVERYONE, reason);
        news.tell(topic, "talk.rejected.sms", "rejected/" + topic.changedAt().toEpochMilli());
    }

    /** What an office above the village decided about an open topic that came up to it; its tasks come next. */
    public void settle(MatterId matter, String resolution) {
        var words = reason(resolution);
        if (!cameUp(matter)) {
            throw new Refused("talk.refused.in-village");
        }
        resolutions.decided(matter, "talk.timeline.settled", words);
    }

    /** Whether an office above the village has it in hand. */
    @Transactional(readOnly = true)
    public boolean cameUp(MatterId matter) {
        return !lookup.aboveVillage(List.of(matter)).isEmpty();
    }

    /** What came up to where the visitor works, and is not over. */
    @PreAuthorize("@duty.any('DISPATCHER', 'CENTRE')")
    @Transactional(readOnly = true)
    public List<Topic> fromBelow() {
        return topics.all(lookup.topicsFromBelow(SHOWN)).stream().filter(topic -> topic.state().isPublic()).toList();
    }

    /** What waits for the committee of the village to look at. */
    @PreAuthorize("@duty.at(#village, 'COMMITTEE')")
    @Transactional(readOnly = true)
    public List<Topic> waiting(PlaceCode village) {
        return topics.of(village, Set.of(TopicState.WAITING), 100);
    }

    static String reason(String why) {
        var stripped = why.strip();
        if (stripped.isEmpty() || stripped.length() > REASON_LENGTH) {
            throw new Refused("matters.refused.reason");
        }
        return stripped;
    }
}
