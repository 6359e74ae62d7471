package org.heshi.portal.talk;

import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.Role;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A quarrel found in a topic belongs into mediation, if whoever raised it wants that: the committee suggests it, the raiser
 * files the dispute and so agrees, and both know of each other from then on.
 */
@Service
@Transactional
public class Quarrels {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final MatterLookup lookup;
    private final Sight sight;
    private final Timeline timeline;
    private final TopicNews news;
    private final Live live;

    Quarrels(JdbcClient jdbc, Topics topics, MatterLookup lookup, Sight sight, Timeline timeline, TopicNews news, Live live) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.lookup = lookup;
        this.sight = sight;
        this.timeline = timeline;
        this.news = news;
        this.live = live;
    }

    /** That mediation was suggested, and the dispute that came of it for those who may see both. */
    public record Quarrel(Optional<MatterId> dispute) {}

    @PreAuthorize("@sight.handles(#matter)")
    public void suggest(MatterId matter) {
        var topic = topics.get(matter);
        if (topic.state() != TopicState.WAITING && topic.state() != TopicState.OPEN && topic.state() != TopicState.REJECTED) {
            throw new Refused("talk.refused.state." + topic.state());
        }
        jdbc.sql("insert into talk_quarrel (topic, suggested_at) values (?, ?) on conflict do nothing").params(matter.value(), topics.now()).update();
        timeline.record(matter, "talk.timeline.quarrel", Audience.APPLICANT);
        news.tell(topic, "talk.quarrel.sms", "quarrel");
        live.publish(matter.value());
    }

    /** The raiser names the dispute that it filed; nobody else can. */
    @PreAuthorize("@sight.sees(#matter)")
    public void link(MatterId matter, Reference dispute) {
        var found = lookup.find(dispute).filter(one -> one.kind() == MatterKind.DISPUTE && isOwn(one.id()));
        if (!isOwn(matter) || found.isEmpty()) {
            throw new Refused("talk.refused.quarrel");
        }
        var linked = jdbc.sql("update talk_quarrel set dispute = ?, linked_at = ? where topic = ? and dispute is null")
                .params(found.get().id().value(), topics.now(), matter.value()).update();
        if (linked == 0) {
            throw new Refused("talk.refused.quarrel");
        }
        timeline.record(matter, "talk.timeline.dispute", Audience.APPLICANT, dispute.shown());
        timeline.record(found.get().id(), "talk.timeline.from-topic", Audience.APPLICANT, topics.get(matter).reference().shown());
        live.publish(matter.value());
    }

    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public Optional<Quarrel> of(MatterId matter) {
        return jdbc.sql("select dispute from talk_quarrel where topic = ?").param(matter.value())
                .query((row, _) -> new Quarrel(Optional.ofNullable(row.getObject(1, UUID.class)).map(MatterId::new))).optional();
    }

    /** Whether the visitor raised it, and so is asked. */
    @PreAuthorize("@sight.sees(#matter)")
    @Transactional(readOnly = true)
    public boolean isMine(MatterId matter) {
        return isOwn(matter);
    }

    private boolean isOwn(MatterId matter) {
        return sight.standing(matter).roles().contains(Role.APPLICANT);
    }
}
