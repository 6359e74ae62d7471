package org.heshi.portal.talk;

import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.Text;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way a topic went, for everybody: what was decided, who has it now, who does what. It names no villager, and no reason that was given in confidence. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TopicCourse {

    private static final int SHOWN = 40;
    private static final String HOP = "matters.timeline.hop.";
    private static final Set<String> PUBLIC = Set.of("matters.timeline.admitted", HOP + "ESCALATE", HOP + "TRANSFER", HOP + "RETURN", "talk.timeline.agenda",
            "talk.timeline.carried", "talk.timeline.decided", "talk.timeline.settled", "talk.timeline.put-off", "talk.timeline.task", "talk.timeline.task-changed",
            "talk.timeline.progress", "talk.timeline.late", "talk.timeline.merged", "talk.timeline.merged-here");

    private final Topics topics;
    private final Timeline timeline;

    TopicCourse(Topics topics, Timeline timeline) {
        this.topics = topics;
        this.timeline = timeline;
    }

    /** The latest, oldest first; nothing of a topic that is not public. */
    public List<Timeline.Fact> of(Topic topic) {
        if (topics.find(topic.matter()).filter(known -> known.state().isPublic()).isEmpty()) {
            return List.of();
        }
        return timeline.facts(topic.matter(), PUBLIC, SHOWN).stream().map(fact -> new Timeline.Fact(fact.at(), told(fact.text()))).toList();
    }

    /** Of a hop everybody reads where to; why may be somebody's own words. */
    private static Text told(Text text) {
        if (text.key().equals("matters.timeline.admitted")) {
            return Text.of("talk.course.opened");
        }
        return text.key().startsWith(HOP) ? Text.of("talk.course.hop", text.args().getFirst()) : text;
    }
}
