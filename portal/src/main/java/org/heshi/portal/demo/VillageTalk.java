package org.heshi.portal.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.Backing;
import org.heshi.portal.talk.Decisions;
import org.heshi.portal.talk.Minutes;
import org.heshi.portal.talk.Outcome;
import org.heshi.portal.talk.Proposals;
import org.heshi.portal.talk.Ratings;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TaskDesk;
import org.heshi.portal.talk.TaskForm;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What 谢家路村 talked about: an evening some weeks ago with what came of it, and what is open now. */
@Component
@ConditionalOnProperty("heshi.demo")
class VillageTalk {

    private static final PlaceCode VILLAGE = new PlaceCode("330281103203");

    private final TalkDays days;
    private final TopicsTold told;
    private final TopicDesk topics;
    private final Backing backing;
    private final AgendaDesk agenda;
    private final Room room;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Minutes minutes;
    private final TaskDesk tasks;
    private final Ratings ratings;
    private final VillageNow now;
    private final Clock clock;
    private final java.util.UUID[] task = new java.util.UUID[3];
    private int given;

    VillageTalk(TalkDays days, TopicsTold told, TopicDesk topics, Backing backing, AgendaDesk agenda, Room room, Proposals proposals, Decisions decisions,
            Minutes minutes, TaskDesk tasks, Ratings ratings, VillageNow now, Clock clock) {
        this.days = days;
        this.told = told;
        this.topics = topics;
        this.backing = backing;
        this.agenda = agenda;
        this.room = room;
        this.proposals = proposals;
        this.decisions = decisions;
        this.minutes = minutes;
        this.tasks = tasks;
        this.ratings = ratings;
        this.now = now;
        this.clock = clock;
    }

    void tell(Instant begin) {
        var first = new TalkDayId[1];
        var start = new Instant[1];
        Clocks.at(begin, () -> days.next(VILLAGE, 1).forEach(day -> {
            first[0] = day.id();
            start[0] = day.start();
        }));
        if (start[0].isBefore(clock.instant())) {
            evening(first[0], start[0]);
        }
        now.tell();
    }

    private void evening(TalkDayId day, Instant start) {
        var lamps = told.raise(start.minus(Duration.ofDays(5)), "lin", "东村口到河边的路灯", "晚饭后散步的老人多，东村口到河边三百米没有一盏灯，上个月有人摔过。", "河边步道", Privacy.NAMED, null);
        var rubbish = told.raise(start.minus(Duration.ofDays(4)), "wang", "垃圾房夏天要勤清", "天一热味道就大，边上几户人家窗都不敢开。", "二组垃圾房", Privacy.HIDDEN, null);
        for (var topic : List.of(lamps, rubbish)) {
            TopicsTold.at(start.minus(Duration.ofDays(3)), "zhou", () -> topics.open(topic));
            TopicsTold.at(start.minus(Duration.ofDays(2)), "chen", () -> backing.support(topic));
            TopicsTold.at(start.minus(Duration.ofDays(2)), "zhou", () -> agenda.take(day, topic));
        }
        TopicsTold.at(start, "zhou", () -> {
            room.open(day);
            List.of("林晓梅", "王德顺", "陈立峰", "谢建民", "胡荣泉", "许阿根", "许水良", "谢菊芳", "许海明", "胡立新", "张志强", "陈永康").forEach(name -> room.came(day, name));
            room.show(day, lamps);
            room.note(day, "三百米大约要六盏灯，太阳能的一盏一千左右，不用拉线。");
            room.note(day, "灯杆立在河堤内侧，不占步道。");
            proposals.hands(day, proposals.propose(day, lamps, "装六盏太阳能路灯，从村集体经费里出。", false), 11, 0, 1);
            decisions.decide(day, lamps, Outcome.DECIDED, "装六盏太阳能路灯，村集体出 6000 元，十天内装好。");
        });
        TopicsTold.at(start.plus(Duration.ofMinutes(40)), "zhou", () -> {
            room.show(day, rubbish);
            room.note(day, "六到九月每天清一次，其他月份两天一次；请保洁公司加一趟车。");
            proposals.hands(day, proposals.propose(day, rubbish, "六到九月每天清一次。", false), 12, 0, 0);
            decisions.decide(day, rubbish, Outcome.DECIDED, "六到九月每天清一次；垃圾房加盖、装除臭。");
        });
        TopicsTold.at(start.plus(Duration.ofMinutes(85)), "zhou", () -> room.close(day));
        TopicsTold.at(start.plus(Duration.ofDays(1)), "zhou", () -> {
            minutes.publish(day, minutes.draft(day), "");
            task(lamps, "买灯、立杆、调试", "村委会，电工老胡", start, 10, 6000);
            task(rubbish, "和保洁公司改合同", "村委会", start, 14, 0);
            task(rubbish, "垃圾房加盖、装除臭", "二组", start, 60, 12000);
        });
        TopicsTold.at(start.plus(Duration.ofDays(9)), "zhou", () -> tasks.progress(lamps, task[0], 100, "", new BigDecimal("5760")));
        TopicsTold.at(start.plus(Duration.ofDays(10)), "lin", () -> ratings.rate(lamps, new Ratings.Mark(5, 5, 5, "晚上亮堂堂的，老人们都说好。")));
        TopicsTold.at(start.plus(Duration.ofDays(11)), "chen", () -> ratings.rate(lamps, new Ratings.Mark(5, 4, 5, "")));
        TopicsTold.at(start.plus(Duration.ofDays(12)), "zhou", () -> tasks.progress(rubbish, task[1], 100, "", null));
        TopicsTold.at(start.plus(Duration.ofDays(15)), "zhou", () -> tasks.progress(rubbish, task[2], 40, "除臭设备要等厂家发货", new BigDecimal("4300")));
    }

    private void task(MatterId topic, String what, String who, Instant start, int within, int planned) {
        task[given++] = tasks.add(topic, new TaskForm(what, who, Dates.day(start).plusDays(within), "村集体经费",
                new BigDecimal(planned), DemoPeople.get("zhou").id()));
    }
}
