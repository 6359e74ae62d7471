package org.heshi.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.OnDayOff;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The talk of the demo's three villages; told once, all of it or nothing. */
@Component
@ConditionalOnProperty("heshi.demo")
class TalkStories {

    private static final int DAYS_AGO = 50;

    private final RuleDesk desk;
    private final TalkDays days;
    private final VillageTalk talk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TalkStories(RuleDesk desk, TalkDays days, VillageTalk talk, TransactionTemplate transaction, Clock clock) {
        this.desk = desk;
        this.days = days;
        this.talk = talk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void tell() {
        if (days.villages().isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                rules();
                talk.tell(ago(DAYS_AGO));
            });
        }
    }

    private void rules() {
        Map.of("zhou", rule("330281103203", "谢家路村文化礼堂", OnDayOff.NEXT_WORKING),
                "zhu", rule("330503002200", "祝良村村民议事厅", OnDayOff.NEXT_WORKING),
                "pan", rule("330523108204", "余村文化礼堂", OnDayOff.KEEP)).forEach((account, rule) -> {
                    Clocks.at(ago(DAYS_AGO), () -> as(account, () -> desk.set(rule.village(), rule.rule())));
                    as(account, () -> desk.set(rule.village(), rule.rule()));
                });
    }

    private record Habit(PlaceCode village, DayRule rule) {}

    private static Habit rule(String village, String hall, OnDayOff dayOff) {
        return new Habit(new PlaceCode(village), new DayRule(10, LocalTime.of(19, 0), 90, hall, dayOff, 80, 10, true, 1));
    }

    private Instant ago(int daysBefore) {
        return Dates.day(clock.instant()).minusDays(daysBefore).atTime(9, 0).atZone(Dates.ZONE).toInstant();
    }

    static void as(String username, Runnable work) {
        var account = DemoPeople.get(username);
        VisitorToken.as(new Visitor.SignedIn(account.id(), account.name()), work);
    }
}
