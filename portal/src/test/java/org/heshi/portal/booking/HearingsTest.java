package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class HearingsTest {

    private static final Instant NINE = at(2026, 11, 25, 9, 0);
    private static final Instant TEN = at(2026, 11, 25, 10, 0);
    private static final Instant ELEVEN = at(2026, 11, 25, 11, 0);

    @Autowired ApplicationContext context;
    @Autowired Hearings hearings;
    @Autowired HearingLookup lookup;
    @Autowired Timeline timeline;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Gathering gathering;
    private PersonId mediator;

    @BeforeEach
    void gather() {
        clock.set(at(2026, 11, 23, 10, 0));
        gathering = new Gathering(context);
        mediator = gathering.mediator;
    }

    @Test
    void theFirstTimeThatSuitsEverybodyIsBookedByItself() {
        var id = proposed(NINE, TEN, ELEVEN);
        answer(id, gathering.applicant.value(), TEN, ELEVEN);
        assertThat(found(id).status()).isEqualTo(HearingStatus.PROPOSED);
        answer(id, gathering.respondent, ELEVEN, TEN);

        assertThat(found(id).status()).isEqualTo(HearingStatus.BOOKED);
        assertThat(found(id).start()).isEqualTo(TEN);
        assertThat(told("booking.message.booked")).isEqualTo(3);
        assertThat(keys()).contains("booking.timeline.proposed", "booking.timeline.answered", "booking.timeline.booked");
    }

    @Test
    void aTimeThatWasTakenMeanwhileIsPassedOver() {
        var id = proposed(NINE, TEN);
        booked(gathering.form(), NINE);
        answer(id, gathering.applicant.value(), NINE, TEN);
        answer(id, gathering.respondent, NINE, TEN);
        assertThat(found(id).start()).isEqualTo(TEN);
    }

    @Test
    void theMediatorIsToldWhenNoTimeSuitsAndOffersOthers() {
        var id = proposed(NINE, TEN);
        answer(id, gathering.applicant.value(), NINE);
        answer(id, gathering.respondent);
        assertThat(found(id).isStuck()).isTrue();
        assertThat(told("booking.message.no-time")).isEqualTo(1);

        As.person(mediator, () -> hearings.proposeAgain(id, List.of(ELEVEN)));
        assertThat(found(id).attendees()).noneMatch(AttendeeSummary::isAnswered);
        assertThat(told("booking.message.proposed")).isEqualTo(4);
    }

    @Test
    void anAnswerMayBeChangedUntilTheHearingIsBooked() {
        var id = proposed(NINE, TEN);
        answer(id, gathering.applicant.value(), NINE);
        answer(id, gathering.applicant.value(), TEN);
        answer(id, gathering.respondent, NINE);
        assertThat(found(id).status()).isEqualTo(HearingStatus.PROPOSED);
        answer(id, gathering.respondent, TEN);
        assertThat(found(id).start()).isEqualTo(TEN);
        assertRefused("booking.refused.not-now", () -> answer(id, gathering.respondent, NINE));
    }

    @Test
    void fiveTimesAreOfferedAtMostAndAllLieAhead() {
        assertRefused("booking.refused.offers", () -> proposed());
        assertRefused("booking.refused.offers", () -> proposed(NINE, TEN, ELEVEN, at(2026, 11, 26, 9, 0), at(2026, 11, 27, 9, 0), at(2026, 11, 30, 9, 0)));
        assertRefused("booking.refused.past", () -> proposed(at(2026, 11, 23, 9, 0)));
    }

    @Test
    void onlyThoseWhoWereAskedAnswerAndOnlyWhatWasOffered() {
        var id = proposed(NINE);
        assertRefused("booking.refused.not-invited", () -> answer(id, UUID.randomUUID(), NINE));
        assertRefused("booking.refused.not-offered", () -> answer(id, gathering.respondent, TEN));
    }

    @Test
    void theSamePartyCannotBeInTwoRooms() {
        booked(gathering.form(), NINE);
        var colleague = new PersonId(UUID.randomUUID());
        gathering.serve(colleague, "倪秀英", Duty.MEDIATOR);
        var elsewhere = new HearingForm(gathering.matter(colleague), List.of(Gathering.mediator(colleague),
                Gathering.party(UUID.randomUUID(), Recipient.of(gathering.phone, Words.CHINESE))),
                new Where.InRoom(gathering.newRoom()), HearingForm.USUAL);
        assertRefused("booking.refused.taken", () -> As.person(colleague, () -> hearings.book(elsewhere, at(2026, 11, 25, 9, 30))));
        assertThat(As.person(colleague, () -> hearings.book(elsewhere, TEN))).isNotNull();
    }

    @Test
    void aRefusedBookingLeavesNothingBehind() {
        booked(gathering.form(), NINE);
        var rows = counts();
        assertRefused("booking.refused.taken", () -> booked(gathering.form(), at(2026, 11, 25, 9, 30)));
        assertThat(counts()).isEqualTo(rows);
    }

    @Test
    void aCancelledHearingFreesItsTimeAndSaysWhy() {
        var id = booked(gathering.form(), NINE);
        assertRefused("booking.refused.reason", () -> As.person(mediator, () -> hearings.cancel(id, " ")));
        As.person(mediator, () -> hearings.cancel(id, "申请人住院了"));
        assertThat(found(id).reason()).isEqualTo("申请人住院了");
        assertThat(told("booking.message.cancelled")).isEqualTo(2);
        assertThat(booked(gathering.form(), NINE)).isNotNull();
    }

    @Test
    void aMovedHearingFreesItsOldTimeAndTakesTheNew() {
        var id = booked(gathering.form(), NINE);
        As.person(mediator, () -> hearings.reschedule(id, TEN, new Where.Online("门户的留言里"), "下大雪"));
        assertThat(found(id)).returns(TEN, HearingSummary::start).returns("门户的留言里", HearingSummary::place)
                .returns(1, HearingSummary::sequence);
        assertRefused("booking.refused.taken", () -> booked(gathering.form(), TEN));
        booked(gathering.form(), NINE);
        assertRefused("booking.refused.taken", () -> As.person(mediator, () -> hearings.reschedule(id, NINE, gathering.room, "雪停了")));
        assertThat(found(id).start()).isEqualTo(TEN);
    }

    @Test
    void whoStayedAwayIsNotedForTheStaffOnly() {
        var id = booked(gathering.form(), NINE);
        assertRefused("booking.refused.too-early", () -> As.person(mediator, () -> hearings.missed(id, Set.of(gathering.respondent))));
        clock.set(at(2026, 11, 25, 9, 30));
        As.person(mediator, () -> hearings.missed(id, Set.of(gathering.respondent)));
        assertThat(found(id).absent()).containsExactly(gathering.respondent);
        assertThat(keys()).contains("booking.timeline.missed");
        assertThat(As.person(gathering.applicant, () -> timeline.of(gathering.matter)))
                .extracting(entry -> entry.text().key()).doesNotContain("booking.timeline.missed");
    }

    @Test
    void onlyWhoHandlesTheMatterBooks() {
        var id = booked(gathering.form(), NINE);
        var colleague = new PersonId(UUID.randomUUID());
        gathering.serve(colleague, "倪秀英", Duty.MEDIATOR);
        for (var person : List.of(colleague, gathering.applicant)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.person(person, () -> hearings.cancel(id, "不想去")));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.person(person, () -> hearings.book(gathering.form(), TEN)));
        }
        assertThat(As.person(mediator, () -> lookup.upcoming())).extracting(HearingSummary::id).containsExactly(id);
    }

    private HearingId proposed(Instant... starts) {
        return As.person(mediator, () -> hearings.propose(gathering.form(), List.of(starts)));
    }

    private HearingId booked(HearingForm form, Instant start) {
        return As.person(mediator, () -> hearings.book(form, start));
    }

    private void answer(HearingId id, UUID subject, Instant... suiting) {
        As.byCode(gathering.matter.value(), subject, () -> hearings.answer(id, subject, Set.of(suiting)));
    }

    private HearingSummary found(HearingId id) {
        return lookup.find(id).orElseThrow();
    }

    private List<String> keys() {
        return As.person(mediator, () -> timeline.of(gathering.matter)).stream().map(entry -> entry.text().key()).toList();
    }

    private long told(String template) {
        return jdbc.sql("select count(*) from outbox_message where matter = ? and template = ?")
                .params(gathering.matter.value(), template).query(Long.class).single();
    }

    private List<Long> counts() {
        return List.of("hearing", "reservation", "scheduled_tasks", "outbox_message", "timeline_entry").stream()
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).extracting(Refused::key).isEqualTo(key);
    }
}
