package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DisputeLifeTest {

    private static final PhoneNumber APPLICANT_PHONE = new PhoneNumber("13900004321");
    private static final PhoneNumber OTHER_PHONE = new PhoneNumber("13900001234");

    @Autowired Filing filing;
    @Autowired CaseFile caseFile;
    @Autowired CodeEntry door;
    @Autowired Inviting inviting;
    @Autowired Assigning assigning;
    @Autowired Recusals recusals;
    @Autowired Conversation conversation;
    @Autowired Closing closing;
    @Autowired Drafting drafting;
    @Autowired Agreements agreements;
    @Autowired Signing signing;
    @Autowired JdbcClient jdbc;
    @Autowired Failing failing;
    @Autowired Handling handling;
    @Autowired Course course;
    @Autowired Villagers villagers;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

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
    void theRespondentEntersByCodeAndSeesOnlyItsSide() {
        var filed = mediating(Privacy.HIDDEN);
        var party = respondent(filed);
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        var opened = As.anonymous(() -> door.enter(filed.reference(), code));
        assertThat(opened.party()).isEqualTo(party);
        As.person(resident, () -> conversation.say(filed.matter(), Channel.APPLICANT, "底线是两千元", null));
        As.person(mediator, () -> conversation.say(filed.matter(), Channel.JOINT, "请双方先看看照片", null));
        As.byCode(filed.matter().value(), party.value(), () -> {
            var view = caseFile.open(filed.reference()).orElseThrow();
            assertThat(view.side()).isEqualTo(Side.RESPONDENT);
            assertThat(view.matter().filedBy()).isNull();
            assertThat(view.parties()).filteredOn(one -> one.side() == Side.APPLICANT).singleElement()
                    .satisfies(applicant -> assertThat(applicant.name()).isNull());
            assertThat(view.parties()).allSatisfy(one -> assertThat(one.phone()).isNull());
            assertThat(conversation.read(filed.matter(), Channel.APPLICANT, 50)).isEmpty();
            assertThat(conversation.read(filed.matter(), Channel.JOINT, 50)).extracting(ThreadMessage::words).containsExactly("请双方先看看照片");
        });
    }

    @Test
    void fiveWrongCodesLockTheDoorUntilANewOneIsAskedFor() {
        var filed = mediating(Privacy.NAMED);
        var party = respondent(filed);
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var i = 0; i < 5; i++) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.anonymous(() -> door.enter(filed.reference(), wrong)));
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.anonymous(() -> door.enter(filed.reference(), code)));
        clock.advance(Duration.ofMinutes(2));
        var fresh = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        assertThat(As.anonymous(() -> door.enter(filed.reference(), fresh)).party()).isEqualTo(party);
    }

    @Test
    void whoeverFilesWithoutAnAccountEntersByTheCodeOnTheReceipt() {
        var filed = As.anonymous(() -> filing.file(form(Privacy.ANONYMOUS, null, false)));
        assertThat(filed.code()).matches("\\d{6}");
        assertThat(As.anonymous(() -> door.enter(filed.reference(), filed.code())).matter()).isEqualTo(filed.matter());
    }

    @Test
    void staffFileOnBehalfOnlyWhereTheyServe() {
        var filed = As.person(committee, () -> filing.file(form(Privacy.NAMED, new Contact("周根水", null), true)));
        assertThat(filed.code()).isNotNull();
        assertThat(As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().matter().filedFor()).isEqualTo("周根水");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.person(resident, () -> filing.file(form(Privacy.NAMED, new Contact("周根水", null), true))))
                .extracting(Refused::key).isEqualTo("mediation.refused.on-behalf");
    }

    @Test
    void aMediatorWithATieIsShownAndAPartyNeverMediatesItsOwnDispute() {
        villagers.appoint(resident, Duty.MEDIATOR, Villagers.VILLAGE);
        var filed = admitted(Privacy.NAMED);
        var choices = As.person(committee, () -> assigning.choices(filed.matter()));
        assertThat(choices).filteredOn(choice -> choice.mediator().equals(resident)).singleElement()
                .satisfies(choice -> assertThat(choice.isBarred()).isTrue());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.person(committee, () -> assigning.assign(filed.matter(), Set.of(resident))));
    }

    @Test
    void aReplacedMediatorLeavesAtOnce() {
        var filed = mediating(Privacy.NAMED);
        As.person(resident, () -> recusals.ask(filed.matter(), mediator, "他是对方的表哥"));
        var asked = As.person(committee, () -> recusals.waiting(filed.matter())).getFirst();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(mediator, () -> recusals.decide(filed.matter(), asked.id(), false)));
        As.person(committee, () -> recusals.decide(filed.matter(), asked.id(), true));
        assertThat(As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().mediators()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(mediator, () -> conversation.say(filed.matter(), Channel.JOINT, "等等", null)));
    }

    @Test
    void itClosesOnlyWhenEveryPartyConfirms() {
        var filed = mediating(Privacy.NAMED);
        var party = respondent(filed);
        transaction.executeWithoutResult(_ -> As.machine(() -> course.resolve(filed.matter())));
        As.person(resident, () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).isEqualTo(MatterStatus.RESOLVED);
        As.byCode(filed.matter().value(), party.value(), () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).isEqualTo(MatterStatus.CLOSED);
        As.person(resident, () -> closing.rate(filed.matter(), new Rating(5, 5, 4, 4, "老娘舅讲得在理")));
        As.person(resident, () -> closing.reopen(filed.matter(), "又漏了"));
        assertThat(status(filed)).isEqualTo(MatterStatus.IN_HANDLING);
        transaction.executeWithoutResult(_ -> As.machine(() -> course.resolve(filed.matter())));
        As.byCode(filed.matter().value(), party.value(), () -> closing.confirm(filed.matter()));
        assertThat(status(filed)).as("the confirmation before the reopening does not count").isEqualTo(MatterStatus.RESOLVED);
    }

    @Test
    void anAgreementThatBothSidesConfirmByCodeResolvesIt() {
        var filed = mediating(Privacy.NAMED, APPLICANT_PHONE);
        var party = respondent(filed);
        var text = new AgreementText("楼上漏水损坏吊顶", List.of(Clause.of("金大海", "赔偿吊顶 2000 元", LocalDate.of(2026, 12, 1))), "转账", List.of(), 2);
        var agreement = As.person(mediator, () -> drafting.draft(filed.matter(), text));
        As.person(mediator, () -> agreements.propose(agreement));
        As.person(resident, () -> signing.requestCode(agreement));
        As.person(resident, () -> signing.confirm(agreement, 1, sentTo(filed, APPLICANT_PHONE)));
        assertThat(status(filed)).isEqualTo(MatterStatus.IN_HANDLING);
        As.byCode(filed.matter().value(), party.value(), () -> signing.requestCode(agreement));
        As.byCode(filed.matter().value(), party.value(), () -> signing.confirm(agreement, 1, sentTo(filed, OTHER_PHONE)));
        assertThat(status(filed)).isEqualTo(MatterStatus.RESOLVED);
    }

    private String sentTo(DisputeFiled filed, PhoneNumber phone) {
        return jdbc.sql("""
                select args[1] from outbox_message where matter = ? and phone = ? and template = 'documents.code.sms'
                order by queued_at desc limit 1""").params(filed.matter().value(), phone.value()).query(String.class).single();
    }

    @Test
    void whatIsSaidIsMarkedReadByTheOthers() {
        var filed = mediating(Privacy.NAMED);
        As.person(mediator, () -> conversation.say(filed.matter(), Channel.APPLICANT, "您方便的时间？", null));
        assertThat(As.person(mediator, () -> conversation.read(filed.matter(), Channel.APPLICANT, 9)).getLast().readByOthers()).isFalse();
        As.person(resident, () -> conversation.markRead(filed.matter(), Channel.APPLICANT));
        assertThat(As.person(mediator, () -> conversation.read(filed.matter(), Channel.APPLICANT, 9)).getLast().readByOthers()).isTrue();
    }

    @Test
    void failedMediationGoesUpWithItsReasonAndItsMediatorsLeave() {
        var filed = mediating(Privacy.NAMED);
        As.person(mediator, () -> failing.escalate(filed.matter(), "三次调解双方差距仍大"));
        var view = As.person(resident, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(view.mediators()).isEmpty();
        assertThat(view.holder().place().value()).isEqualTo("330281103");
        assertThat(view.matter().status()).isEqualTo(MatterStatus.ADMITTED);
    }

    private MatterStatus status(DisputeFiled filed) {
        return As.person(resident, () -> caseFile.open(filed.reference())).orElseThrow().matter().status();
    }

    private PartyId respondent(DisputeFiled filed) {
        return As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().parties().stream()
                .filter(party -> party.side() == Side.RESPONDENT).findFirst().orElseThrow().id();
    }

    private DisputeFiled mediating(Privacy privacy, PhoneNumber phone) {
        var filed = admitted(privacy, phone);
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
        return filed;
    }

    private DisputeFiled admitted(Privacy privacy) {
        return admitted(privacy, null);
    }

    private DisputeFiled admitted(Privacy privacy, PhoneNumber phone) {
        var filed = As.person(resident, () -> filing.file(form(privacy, new Contact("林阿娣", phone), false)));
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        return filed;
    }

    private DisputeFiled mediating(Privacy privacy) {
        return mediating(privacy, null);
    }

    private static DisputeForm form(Privacy privacy, Contact applicant, boolean onBehalf) {
        return new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。",
                privacy, applicant, new Contact("金大海", OTHER_PHONE), onBehalf, null, Locale.CHINESE);
    }
}
