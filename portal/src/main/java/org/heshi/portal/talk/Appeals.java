package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.Dispatch;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever raised a topic that its committee did not take on may ask the township, which decides in its place. */
@Service
@Transactional
public class Appeals {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Sight sight;
    private final Course course;
    private final Dispatch dispatch;
    private final Handling handling;
    private final Deadlines deadlines;
    private final MatterLookup lookup;
    private final Offices offices;
    private final Posts posts;
    private final TopicNews news;

    Appeals(JdbcClient jdbc, Topics topics, Sight sight, Course course, Dispatch dispatch, Handling handling, Deadlines deadlines,
            MatterLookup lookup, Offices offices, Posts posts, TopicNews news) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.sight = sight;
        this.course = course;
        this.dispatch = dispatch;
        this.handling = handling;
        this.deadlines = deadlines;
        this.lookup = lookup;
        this.offices = offices;
        this.posts = posts;
        this.news = news;
    }

    /** An appeal and what the township said to it, once it has. */
    public record Appeal(String words, Optional<String> answer, boolean upheld) {}

    /** Once. The topic goes to the township with its whole thread. */
    @PreAuthorize("@sight.sees(#matter)")
    public void appeal(MatterId matter, String why) {
        if (!mayAppeal(matter)) {
            throw new Refused("talk.refused.appeal");
        }
        var words = TopicDesk.reason(why);
        var reason = topics.get(matter).reason();
        jdbc.sql("insert into talk_appeal (topic, words, made_at) values (?, ?, ?)").params(matter.value(), words, topics.now()).update();
        topics.become(matter, TopicState.APPEALED, reason, TopicState.REJECTED);
        if (lookup.known(matter).status() == MatterStatus.RETURNED) {
            course.answer(matter, words);
        }
        VisitorToken.asMachine(() -> dispatch.escalate(matter, words));
    }

    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public boolean mayAppeal(MatterId matter) {
        var roles = sight.standing(matter).roles();
        return (roles.contains(Role.APPLICANT) || roles.contains(Role.REPORTER)) && topics.get(matter).state() == TopicState.REJECTED
                && !lookup.known(matter).status().isOver() && of(matter).isEmpty();
    }

    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public Optional<Appeal> of(MatterId matter) {
        return jdbc.sql("select words, answer, upheld from talk_appeal where topic = ?").param(matter.value())
                .query((row, _) -> new Appeal(row.getString(1), Optional.ofNullable(row.getString(2)), row.getBoolean(3))).optional();
    }

    /** The committee was right: the topic stays off the board, with both reasons on it. */
    @PreAuthorize("@sight.handles(#matter)")
    public void uphold(MatterId matter, String why) {
        var words = decide(matter, true, why);
        if (lookup.known(matter).status() == MatterStatus.SUBMITTED) {
            handling.decline(matter, words, Words.say(Words.CHINESE, "talk.appeal.instead"));
        } else {
            course.withdraw(matter, words);
        }
        news.tell(topics.become(matter, TopicState.REJECTED, words, TopicState.APPEALED), "talk.appeal-decided.sms", "appeal");
    }

    /** The topic is opened after all and goes back to the committee. */
    @PreAuthorize("@sight.handles(#matter)")
    public void overturn(MatterId matter, String why) {
        var words = decide(matter, false, why);
        if (lookup.known(matter).status() == MatterStatus.SUBMITTED) {
            handling.admit(matter, lookup.known(matter).category());
        }
        var committee = offices.committeeOf(lookup.known(matter).place()).id();
        VisitorToken.asMachine(() -> {
            dispatch.transfer(matter, committee, words);
            deadlines.pause(matter, Words.say(Words.CHINESE, "talk.pause.for-day"));
        });
        news.tell(topics.become(matter, TopicState.OPEN, null, TopicState.APPEALED), "talk.appeal-decided.sms", "appeal");
    }

    private String decide(MatterId matter, boolean upheld, String why) {
        var words = TopicDesk.reason(why);
        var state = topics.get(matter).state();
        if (state != TopicState.APPEALED) {
            throw new Refused("talk.refused.state." + state);
        }
        jdbc.sql("update talk_appeal set upheld = ?, answer = ?, decided_at = ? where topic = ? and decided_at is null")
                .params(upheld, words, topics.now(), matter.value()).update();
        return words;
    }

    /** The appeals that wait where the visitor serves. */
    @PreAuthorize("@duty.any('DISPATCHER')")
    @Transactional(readOnly = true)
    public List<Topic> waiting() {
        return topics.appealed(posts.places(Visitor.requirePerson(), Set.of(Duty.DISPATCHER)));
    }
}
