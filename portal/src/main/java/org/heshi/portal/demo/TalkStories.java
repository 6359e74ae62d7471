package org.heshi.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.talk.DayChanges;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.MissedDays;
import org.heshi.portal.talk.OnDayOff;
import org.heshi.portal.talk.ResidentDesk;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
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

    private final RuleDesk rules;
    private final Residents residents;
    private final ResidentDesk desk;
    private final TalkDays days;
    private final VillageTalk talk;
    private final MissedDays missed;
    private final DayChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TalkStories(RuleDesk rules, Residents residents, ResidentDesk desk, TalkDays days, VillageTalk talk, MissedDays missed, DayChanges changes, TransactionTemplate transaction, Clock clock) {
        this.rules = rules;
        this.residents = residents;
        this.desk = desk;
        this.days = days;
        this.talk = talk;
        this.missed = missed;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void tell() {
        if (days.villages().isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                rules();
                residents();
                talk.tell(ago(DAYS_AGO));
                missed();
            });
        }
    }

    /** The evenings that nobody opened; two villages say why. */
    private void missed() {
        VisitorToken.asMachine(missed::settle);
        explain("zhu", "那几天抢收晚稻，改为组长走访，听到的事都排到了下一次。");
        explain("zhou", "文化礼堂的电路在检修，没有别的地方坐得下。");
    }

    private void explain(String committee, String why) {
        days.held(village(committee), 1).stream().filter(day -> day.status() == DayStatus.MISSED).forEach(day -> as(committee, () -> changes.explain(day.id(), why)));
    }

    private void rules() {
        Map.of("zhou", rule("330281103203", "谢家路村文化礼堂", OnDayOff.NEXT_WORKING),
                "zhu", rule("330503002200", "祝良村村民议事厅", OnDayOff.NEXT_WORKING),
                "pan", rule("330523108204", "余村文化礼堂", OnDayOff.KEEP)).forEach((account, rule) -> {
                    Clocks.at(ago(DAYS_AGO), () -> as(account, () -> rules.set(rule.village(), rule.rule())));
                    as(account, () -> rules.set(rule.village(), rule.rule()));
                });
    }

    /** Those whom their village knows; one still waits for it. */
    private void residents() {
        Map.of("lin", "zhou", "wang", "zhou", "chen", "zhou", "shen", "zhu", "bao", "pan").forEach((who, committee) -> {
            Clocks.at(ago(DAYS_AGO), () -> as(who, () -> residents.ask(village(who))));
            Clocks.at(ago(DAYS_AGO - 1), () -> as(committee, () -> desk.confirm(DemoPeople.get(who).id())));
        });
        Clocks.at(ago(1), () -> as("xie", () -> residents.ask(village("xie"))));
    }

    private static PlaceCode village(String who) {
        return Objects.requireNonNull(DemoPeople.get(who).home()).at(PlaceLevel.VILLAGE).orElseThrow();
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
