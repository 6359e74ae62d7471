package org.heshi.portal.mediation;

import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Timeline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement by word of mouth, which the law allows when the parties see no need for paper; the mediator records what
 * was agreed (People's Mediation Law, article 28). The parties still confirm the result or object to it.
 */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Settling {

    private static final int LENGTH = 500;

    private final Course course;
    private final Timeline timeline;

    Settling(Course course, Timeline timeline) {
        this.course = course;
        this.timeline = timeline;
    }

    public void orally(MatterId matter, String agreed) {
        var words = agreed.strip();
        if (words.isEmpty() || words.length() > LENGTH) {
            throw new Refused("mediation.refused.agreed");
        }
        timeline.record(matter, "mediation.timeline.oral", Audience.EVERYONE, words);
        course.resolve(matter);
    }
}
