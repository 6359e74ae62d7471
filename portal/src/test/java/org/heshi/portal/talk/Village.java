package org.heshi.portal.talk;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village with its committee and its people, and what they raise. */
public final class Village {

    public final PlaceCode place;
    public final PersonId committee;
    private final ApplicationContext context;
    private final Villagers villagers;
    private final JdbcClient jdbc;

    public Village(ApplicationContext context, PlaceCode place) {
        this.context = context;
        this.place = place;
        villagers = context.getBean(Villagers.class);
        jdbc = context.getBean(JdbcClient.class);
        committee = villagers.serving("周敏华", Duty.COMMITTEE, place);
    }

    /** What earlier tests of it left. */
    public Village withoutDays() {
        var days = " in (select id from talk_day where village = ?)";
        for (var table : List.of("talk_tally", "talk_voter")) {
            jdbc.sql("delete from " + table + " where proposal in (select id from talk_proposal where day" + days + ")").param(place.value()).update();
        }
        for (var table : List.of("talk_proposal", "talk_question", "talk_said", "talk_speaker", "talk_proxy", "talk_attendee", "talk_room", "talk_seat", "talk_invitation", "talk_item",
                "talk_minutes", "talk_minutes_due")) {
            jdbc.sql("delete from " + table + " where day" + days).param(place.value()).update();
        }
        jdbc.sql("delete from talk_day where village = ?").param(place.value()).update();
        return this;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody whom the village knows. */
    public PersonId resident(String name) {
        var person = newcomer(name);
        jdbc.sql("insert into talk_resident (person, village, state, asked_at, decided_by, decided_at) values (?, ?, 'CONFIRMED', now(), ?, now())")
                .params(person.value(), place.value(), committee.value()).update();
        return person;
    }

    /** Somebody who says that they live there. */
    public PersonId newcomer(String name) {
        var person = villagers.somebody(name);
        jdbc.sql("update person set home = ? where id = ?").params(place.value(), person.value()).update();
        return person;
    }

    public TopicForm form(String subject, String told, Privacy privacy, @Nullable String filedFor) {
        return new TopicForm(place, subject, told, "", "", privacy, filedFor, filedFor == null ? Via.SELF : Via.PAPER, null);
    }

    public Topic raise(PersonId person, String subject, Privacy privacy) {
        var raised = As.person(person, () -> bean(Raising.class).raise(form(subject, subject + "，请大家说说怎么办。", privacy, null)));
        return bean(Topics.class).get(raised.matter());
    }

    /** A topic on the board. */
    public Topic open(String subject) {
        var topic = raise(resident("林" + UUID.randomUUID().toString().substring(0, 4)), subject, Privacy.NAMED);
        As.person(committee, () -> bean(TopicDesk.class).open(topic.matter()));
        return bean(Topics.class).get(topic.matter());
    }

    Topic topic(MatterId matter) {
        return bean(Topics.class).get(matter);
    }
}
