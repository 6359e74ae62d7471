package org.heshi.portal.talk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee prepares an evening: which topics, in what order, how long each. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class AgendaDesk {

    private static final int USUAL_MINUTES = 15;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Topics topics;
    private final Offices offices;
    private final MatterLookup lookup;
    private final Timeline timeline;
    private final TopicNews news;
    private final Live live;

    AgendaDesk(JdbcClient jdbc, TalkDayStore days, Topics topics, Offices offices, MatterLookup lookup, Timeline timeline, TopicNews news, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.topics = topics;
        this.offices = offices;
        this.lookup = lookup;
        this.timeline = timeline;
        this.news = news;
        this.live = live;
    }

    /** Puts an open topic of the village at the end of the agenda. */
    public void take(TalkDayId day, MatterId matter) {
        var evening = ahead(day);
        var topic = topics.get(matter);
        if (!topic.village().equals(evening.village()) || topic.state() != TopicState.OPEN) {
            throw new Refused("talk.refused.agenda");
        }
        if (!lookup.aboveVillage(List.of(matter)).isEmpty()) {
            throw new Refused("talk.refused.came-up");
        }
        jdbc.sql("insert into talk_item (day, topic, position, minutes) select :day, :topic, coalesce(max(position), 0) + 1, :minutes from talk_item where day = :day on conflict do nothing")
                .param("day", day.value()).param("topic", matter.value()).param("minutes", USUAL_MINUTES).update();
        timeline.record(matter, "talk.timeline.agenda", Audience.EVERYONE, evening.day());
        news.tell(topic, "talk.agenda.sms", "agenda/" + day, Dates.say(Words.CHINESE, evening.start()));
        tell(day);
    }

    public void drop(TalkDayId day, MatterId matter) {
        ahead(day);
        jdbc.sql("delete from talk_item where day = ? and topic = ? and outcome is null").params(day.value(), matter.value()).update();
        tell(day);
    }

    /** One place up; the first stays the first. */
    public void up(TalkDayId day, MatterId matter) {
        ahead(day);
        var order = jdbc.sql("select topic from talk_item where day = ? order by position, topic for update").param(day.value()).query(UUID.class).list();
        var at = order.indexOf(matter.value());
        if (at > 0) {
            var moved = new java.util.ArrayList<>(order);
            moved.remove(at);
            moved.add(at - 1, matter.value());
            for (var i = 0; i < moved.size(); i++) {
                jdbc.sql("update talk_item set position = ? where day = ? and topic = ?").params(i + 1, day.value(), moved.get(i)).update();
            }
        }
        tell(day);
    }

    public void minutes(TalkDayId day, MatterId matter, int minutes) {
        ahead(day);
        if (minutes < 1 || minutes > 120) {
            throw new Refused("talk.refused.item-minutes");
        }
        jdbc.sql("update talk_item set minutes = ? where day = ? and topic = ?").params(minutes, day.value(), matter.value()).update();
        tell(day);
    }

    /** Talks about both under the other one; whoever joined or supports the one now joins and supports the other. */
    public void merge(TalkDayId day, MatterId matter, MatterId into) {
        var evening = ahead(day);
        var other = topics.get(into);
        if (matter.equals(into) || other.state() != TopicState.OPEN || !other.village().equals(evening.village()) || !topics.get(matter).village().equals(evening.village())) {
            throw new Refused("talk.refused.merge");
        }
        jdbc.sql("delete from talk_item where topic = ? and outcome is null").param(matter.value()).update();
        var merged = topics.merge(matter, into);
        timeline.record(matter, "talk.timeline.merged", Audience.EVERYONE, other.reference().shown());
        timeline.record(into, "talk.timeline.merged-here", Audience.EVERYONE, merged.reference().shown());
        news.tell(merged, "talk.merged.sms", "merged");
        tell(day);
    }

    /** The offices that may be asked. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> guestsToAsk(TalkDayId day) {
        var kinds = Set.of(OfficeKind.PLATFORM_PARTY, OfficeKind.PLATFORM_ECONOMY, OfficeKind.PLATFORM_SAFETY, OfficeKind.PLATFORM_SERVICE, OfficeKind.TOWNSHIP_MEDIATION);
        return offices.serving(days.get(day).summary().village()).stream().filter(office -> kinds.contains(office.kind())).toList();
    }

    /** Open topics that are for the village to decide and on no agenda yet. */
    @Transactional(readOnly = true)
    public List<Topic> toTake(TalkDayId day) {
        var taken = jdbc.sql("select i.topic from talk_item i join talk_day d on d.id = i.day where d.status in ('PLANNED', 'OPEN') and i.outcome is null").query(UUID.class).set();
        var open = topics.of(days.get(day).summary().village(), Set.of(TopicState.OPEN), 200).stream().filter(topic -> !taken.contains(topic.matter().value())).toList();
        var above = lookup.aboveVillage(open.stream().map(Topic::matter).toList());
        return open.stream().filter(topic -> !above.contains(topic.matter())).toList();
    }

    private TalkDaySummary ahead(TalkDayId day) {
        var evening = days.get(day).summary();
        evening.status().requireAhead();
        return evening;
    }

    private void tell(TalkDayId day) {
        live.publish(day.value());
    }
}
