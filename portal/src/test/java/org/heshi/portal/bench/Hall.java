package org.heshi.portal.bench;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.OnDayOff;
import org.heshi.portal.talk.Raising;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.talk.TopicForm;
import org.heshi.portal.talk.Via;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;

/** An evening of a village that goes on: six topics on its agenda, one of them talked about. */
record Hall(Running portal, PlaceCode village, PersonId host, TalkDayId day) {

    private static final List<String> SUBJECTS = List.of("东村口到河边的路灯", "垃圾房夏天要勤清", "过年车多，停车怎么分", "池塘边的栏杆松了", "农家书屋晚上能不能开门", "机耕路雨天积水");

    /** Of a village of their own each time, so that a second run on the same data begins anew. */
    static Hall open(Running portal) {
        var days = portal.get(TalkDays.class);
        var village = IntStream.range(200, 230).mapToObj(number -> new PlaceCode("330281103" + number))
                .filter(place -> days.village(place.value()).isPresent() && days.rule(place).isEmpty()).findFirst().orElseThrow();
        var host = somebody(portal, "周敏华");
        As.machine(() -> {
            portal.get(Posts.class).appoint(host, Duty.COMMITTEE, village, ZonedDateTime.now(Dates.ZONE).toLocalDate().minusDays(1), null);
        });
        var soon = ZonedDateTime.now(Dates.ZONE).plusHours(1);
        As.person(host, () -> portal.get(RuleDesk.class).set(village, new DayRule(soon.getDayOfMonth(), LocalTime.of(soon.getHour(), soon.getMinute()), 90, "文化礼堂",
                OnDayOff.KEEP, 500, 0, true, 0)));
        var hall = new Hall(portal, village, host, days.next(village, 1).getFirst().id());
        hall.begin();
        return hall;
    }

    private void begin() {
        var neighbour = somebody(portal, "林晓梅");
        var topics = SUBJECTS.stream().map(subject -> As.person(neighbour, () -> portal.get(Raising.class)
                .raise(new TopicForm(village, subject, subject + "，请大家说说怎么办。", "", "", Privacy.NAMED, null, Via.SELF, null)).matter())).toList();
        As.person(host, () -> {
            topics.forEach(topic -> {
                portal.get(TopicDesk.class).open(topic);
                portal.get(AgendaDesk.class).take(day, topic);
            });
            portal.get(Room.class).open(day);
            portal.get(Room.class).show(day, topics.getFirst());
        });
        if (portal.get(TalkDays.class).find(day).orElseThrow().status() != DayStatus.OPEN) {
            throw new IllegalStateException("The evening has not begun");
        }
    }

    /** A name as long as names are, and about forty characters said. */
    void note(int number) {
        As.person(host, () -> portal.get(Room.class).note(day, "note-" + number + "- 老沈：三百米大约要六盏灯，太阳能的一盏一千左右，不用拉线，坏了也好换。"));
    }

    String page() {
        return TalkPaths.day(day);
    }

    PersonId resident(int number) {
        return somebody(portal, "村民" + number);
    }

    private static PersonId somebody(Running portal, String name) {
        var person = new PersonId(UUID.randomUUID());
        portal.get(People.class).welcome(person, name, null);
        return person;
    }
}
