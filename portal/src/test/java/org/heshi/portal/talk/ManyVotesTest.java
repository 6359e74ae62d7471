package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;

import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ManyVotesTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103201");
    private static final int VOTERS = 300;

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    /** Each of three hundred votes twice at the same moment: one of the two counts, the other is refused in words. */
    @Test
    void threeHundredVoteAtOnceAndEachIsCountedOnce() throws Exception {
        clock.set(at(2026, 11, 23, 10, 0));
        var village = new Village(context, PLACE);
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 500, 0, true, 0)));
        var day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
        var topic = village.open("自来水改造");
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> village.bean(Room.class).open(day));
        var proposal = As.person(village.committee, () -> village.bean(Proposals.class).propose(day, topic.matter(), "每户出三百元", true));
        var people = IntStream.range(0, VOTERS).mapToObj(i -> village.resident("村民" + i)).toList();

        var votes = village.bean(Votes.class);
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, VOTERS * 2).mapToObj(i -> crowd.submit(ballot(votes, people.get(i % VOTERS), proposal, Choice.values()[i % VOTERS % 3], start))).toList();
            start.countDown();
            var counted = 0;
            for (var one : all) {
                counted += one.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(VOTERS);
        }
        As.person(village.committee, () -> village.bean(Proposals.class).close(day, proposal));
        var result = votes.of(day).getFirst();
        assertThat(result.result()).containsEntry(Choice.YES, 100).containsEntry(Choice.NO, 100).containsEntry(Choice.ABSTAIN, 100);
        assertThat(result.voted()).isEqualTo(VOTERS);
        assertThat(jdbc.sql("select sum(votes) from talk_tally where proposal = ?").param(proposal).query(Integer.class).single()).isEqualTo(VOTERS);
        assertThat(jdbc.sql("select count(*) from talk_voter where proposal = ?").param(proposal).query(Integer.class).single()).isEqualTo(VOTERS);
    }

    private static Callable<Boolean> ballot(Votes votes, PersonId person, java.util.UUID proposal, Choice choice, CountDownLatch start) {
        return () -> {
            start.await();
            try {
                As.person(person, () -> votes.vote(proposal, choice));
                return true;
            } catch (Refused refused) {
                assertThat(refused.key()).isEqualTo("talk.refused.voted");
                return false;
            }
        };
    }
}
