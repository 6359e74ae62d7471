package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.heshi.portal.TestClock.at;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OneSlotTest {

    private static final int MANY = 50;
    private static final String WON = "won";

    @Autowired ApplicationContext context;
    @Autowired Hearings hearings;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Gathering gathering;

    @BeforeEach
    void gather() {
        clock.set(at(2026, 11, 23, 10, 0));
        gathering = new Gathering(context);
    }

    @Test
    void fiftyBookingsOfOneRoomAtOnceAndOneWins() throws Exception {
        var outcomes = atOnce(IntStream.range(0, MANY).mapToObj(_ -> {
            var mediator = new PersonId(UUID.randomUUID());
            gathering.serve(mediator, "倪秀英", Duty.MEDIATOR);
            var form = new HearingForm(gathering.matter(mediator), List.of(Gathering.mediator(mediator),
                    Gathering.party(UUID.randomUUID(), Recipient.of(Gathering.somePhone(), Words.CHINESE))), gathering.room, HearingForm.USUAL);
            return booking(mediator, form);
        }).toList());
        assertThat(outcomes).filteredOn(WON::equals).hasSize(1);
        assertThat(outcomes).filteredOn("booking.refused.taken"::equals).hasSize(MANY - 1);
    }

    @Test
    void fiftyBookingsOfOneMediatorAtOnceAndOneWins() throws Exception {
        var form = gathering.form();
        var outcomes = atOnce(IntStream.range(0, MANY).mapToObj(_ -> booking(gathering.mediator, form)).toList());
        assertThat(outcomes).filteredOn(WON::equals).hasSize(1);
        assertThat(outcomes).filteredOn("booking.refused.taken"::equals).hasSize(MANY - 1);
        assertThat(jdbc.sql("select count(*) from hearing where matter = ?").param(gathering.matter.value()).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void theTableItselfRefusesWhoeverPassesBy() {
        As.person(gathering.mediator, () -> hearings.book(gathering.form(), at(2026, 11, 25, 9, 0)));
        var insert = jdbc.sql("""
                insert into reservation select ?, resource, tstzrange('2026-11-25 09:59+08', '2026-11-25 11:00+08')
                from reservation where resource = ?""").params(UUID.randomUUID(), gathering.mediator.value());
        assertThat(catchThrowable(insert::update)).hasMessageContaining("reservation_taken");
    }

    private Callable<String> booking(PersonId mediator, HearingForm form) {
        return () -> {
            try {
                As.person(mediator, () -> hearings.book(form, at(2026, 11, 25, 9, 0)));
                return WON;
            } catch (Refused refused) {
                return refused.key();
            }
        };
    }

    private static List<String> atOnce(List<Callable<String>> bookings) throws Exception {
        var ready = new CountDownLatch(bookings.size());
        try (var threads = Executors.newFixedThreadPool(bookings.size())) {
            var futures = bookings.stream().map(booking -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return booking.call();
            })).toList();
            return futures.stream().map(OneSlotTest::outcome).toList();
        }
    }

    private static String outcome(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
