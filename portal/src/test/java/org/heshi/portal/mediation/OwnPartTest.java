package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.SqlCount;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.booking.Attendee;
import org.heshi.portal.booking.HearingForm;
import org.heshi.portal.booking.HearingId;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.Hearings;
import org.heshi.portal.booking.Where;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Urges;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OwnPartTest {

    private static final Instant NINE = TestClock.at(2026, 11, 26, 9, 0);
    private static final Instant TEN = TestClock.at(2026, 11, 26, 10, 0);

    @Autowired Filing filing;
    @Autowired CaseFile caseFile;
    @Autowired CodeEntry door;
    @Autowired Inviting inviting;
    @Autowired Assigning assigning;
    @Autowired Conversation conversation;
    @Autowired PartyHearings hearings;
    @Autowired Hearings booking;
    @Autowired Drafting drafting;
    @Autowired Agreements agreements;
    @Autowired Handling handling;
    @Autowired Urges urges;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    private final PhoneNumber phone = somePhone();
    private final PhoneNumber otherPhone = somePhone();
    private PersonId resident;
    private PersonId committee;
    private PersonId mediator;

    @BeforeEach
    void someVillagers() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        resident = villagers.somebody("林阿娣");
        committee = villagers.serving("许国平", Duty.COMMITTEE);
        mediator = villagers.serving("何叔同", Duty.MEDIATOR);
    }

    @Test
    void whoeverFilesWithoutANameIsWrittenDownNowhere() {
        var filed = As.person(resident, () -> filing.file(form(Privacy.ANONYMOUS, false)));
        var view = As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(view.timeline()).extracting(entry -> entry.what().actor()).containsExactly(Actor.APPLICANT);
        assertThat(view.timeline()).allSatisfy(entry -> assertThat(entry.who()).isNull());
        assertThat(As.person(resident, () -> caseFile.open(filed.reference()))).isEmpty();
        assertThat(As.person(resident, () -> door.enter(filed.reference(), filed.code())).joinedAccount()).isFalse();
        assertThat(As.person(resident, () -> caseFile.open(filed.reference()))).isEmpty();
    }

    @Test
    void aCommitteeThatFiledForAVisitorStillReadsAsStaff() {
        var filed = As.person(committee, () -> filing.file(form(Privacy.NAMED, true)));
        var view = As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(view.standing().isStaff()).isTrue();
        assertThat(view.timeline()).extracting(CaseView.Entry::who).containsExactly("许国平");
    }

    @Test
    void theFirstLookOfTheRespondentIsItsOwn() {
        var filed = mediating();
        var party = party(filed, Side.RESPONDENT);
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        As.anonymous(() -> door.enter(filed.reference(), code));
        assertThat(As.person(resident, () -> caseFile.open(filed.reference())).orElseThrow().timeline().getLast().what().actor())
                .isEqualTo(Actor.RESPONDENT);
    }

    @Test
    void staffDoNotEnterByAPartysCode() {
        var filed = mediating();
        var party = party(filed, Side.RESPONDENT);
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(committee, () -> door.enter(filed.reference(), code)))
                .extracting(Refused::key).isEqualTo("mediation.refused.staff-code");
    }

    @Test
    void aTimeThatSuitsBothIsBookedAndEachSeesOnlyItsOwnAnswer() {
        var filed = mediating();
        var hearing = proposed(filed);
        assertThat(As.person(resident, () -> hearings.choose(filed.matter(), hearing, Set.of(NINE, TEN)))).isEqualTo(HearingStatus.PROPOSED);
        var other = party(filed, Side.RESPONDENT).value();
        As.byCode(filed.matter().value(), other, () -> {
            var meeting = mine(filed).meetings().getFirst();
            assertThat(meeting.answered()).isFalse();
            assertThat(meeting.suiting()).isEmpty();
            assertThat(meeting.mediators()).containsExactly("何叔同");
            assertThat(meeting.hearing().attendees()).noneSatisfy(one -> assertThat(one.name()).isEqualTo("林阿娣"));
            assertThat(hearings.choose(filed.matter(), hearing, Set.of(TEN))).isEqualTo(HearingStatus.BOOKED);
            assertThat(mine(filed).meetings().getFirst().calendar()).endsWith(".ics");
        });
        As.person(resident, () -> hearings.askToMove(filed.matter(), hearing, "那天要去医院"));
        assertThat(As.byCode(filed.matter().value(), other, () -> caseFile.open(filed.reference()).orElseThrow().timeline()))
                .as("the reason is for the mediators").noneSatisfy(entry -> assertThat(entry.what().text().args()).contains("那天要去医院"));
    }

    @Test
    void aPartyAnswersForItsOwnCaseOnly() {
        var filed = mediating();
        var elsewhere = mediating();
        var hearing = proposed(filed);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.person(resident, () -> hearings.choose(elsewhere.matter(), hearing, Set.of(NINE))));
    }

    @Test
    void aFullCaseIsReadWithFifteenStatementsAtMost() {
        var filed = mediating();
        proposed(filed);
        As.person(mediator, () -> {
            conversation.say(filed.matter(), Channel.JOINT, "请双方先看看照片", null);
            conversation.say(filed.matter(), Channel.APPLICANT, "您的底线是多少？", null);
            agreements.propose(drafting.draft(filed.matter(), new AgreementText("楼上漏水。", List.of(Clause.of("金大海", "修好卫生间", LocalDate.of(2026, 12, 10))),
                    "", List.of(), 3)));
        });
        var statements = As.person(resident, () -> SqlCount.of(() -> assertThat(mine(filed).isToSign()).isTrue()));
        assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void whoeverHasUrgedMayUrgeAgainOnTheNextWorkingDay() {
        var filed = mediating();
        clock.set(TestClock.at(2026, 11, 28, 10, 0));
        As.person(resident, () -> urges.urge(filed.matter(), ""));
        assertThat(As.person(resident, () -> mine(filed).urgedToday())).isTrue();
        clock.set(TestClock.at(2026, 11, 29, 10, 0));
        assertThat(As.person(resident, () -> mine(filed).urgedToday())).as("on Sunday it is still Friday").isTrue();
        clock.set(TestClock.at(2026, 11, 30, 9, 0));
        assertThat(As.person(resident, () -> mine(filed).urgedToday())).isFalse();
    }

    private CaseView.Mine mine(DisputeFiled filed) {
        return caseFile.open(filed.reference()).map(CaseView::mine).orElseThrow();
    }

    private HearingId proposed(DisputeFiled filed) {
        var form = new HearingForm(filed.matter(), List.of(Attendee.mediator(mediator, "何叔同", new Recipient(mediator, null, Words.CHINESE), null),
                Attendee.party(party(filed, Side.APPLICANT).value(), "林阿娣", new Recipient(resident, phone, Words.CHINESE), null),
                Attendee.party(party(filed, Side.RESPONDENT).value(), "金大海", Recipient.of(otherPhone, Words.CHINESE), null)),
                new Where.Online("https://meeting.example.com/1"), Duration.ofMinutes(60));
        return As.person(mediator, () -> booking.propose(form, List.of(NINE, TEN)));
    }

    private PartyId party(DisputeFiled filed, Side side) {
        return As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().party(side).orElseThrow().id();
    }

    private DisputeFiled mediating() {
        var filed = As.person(resident, () -> filing.file(form(Privacy.NAMED, false)));
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
        return filed;
    }

    private DisputeForm form(Privacy privacy, boolean onBehalf) {
        return new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", privacy,
                new Contact("林阿娣", phone), new Contact("金大海", otherPhone), onBehalf, null, Locale.CHINESE);
    }

    /** Of nobody else, so that no other test has booked its owner. */
    private static PhoneNumber somePhone() {
        return new PhoneNumber("137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }
}
