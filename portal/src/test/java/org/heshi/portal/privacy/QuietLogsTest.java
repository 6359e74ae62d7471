package org.heshi.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awaitility.Awaitility;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterSearch;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Closing;
import org.heshi.portal.mediation.CodeEntry;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Drafting;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dispute from filing to its end, told to no log; and names that few fonts know come through unharmed. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogsTest {

    private static final String APPLICANT = "龘𠅤䶮";
    private static final String RESPONDENT = "㛃寿𬭎";

    @Autowired Filing filing;
    @Autowired Handling handling;
    @Autowired Assigning assigning;
    @Autowired Inviting inviting;
    @Autowired CodeEntry door;
    @Autowired Conversation talk;
    @Autowired Drafting drafting;
    @Autowired Agreements agreements;
    @Autowired Signing signing;
    @Autowired Closing closing;
    @Autowired Identities identities;
    @Autowired CaseFile caseFile;
    @Autowired MatterSearch search;
    @Autowired People people;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @BeforeEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @Test
    void noLogTellsWhoQuarrelsAboutWhat(CapturedOutput output) {
        var phone = new PhoneNumber("13512345601");
        var otherPhone = new PhoneNumber("13512345602");
        var owner = villagers.somebody(APPLICANT);
        people.welcome(owner, APPLICANT, phone);
        var committee = villagers.serving("许国平", Duty.COMMITTEE);
        var mediator = villagers.serving("何叔同", Duty.MEDIATOR);
        var filed = As.person(owner, () -> filing.file(new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "泔水倒灌", "后院泔水沟反复倒灌", "清理",
                Privacy.NAMED, new Contact(APPLICANT, phone), new Contact(RESPONDENT, otherPhone), false, null, Locale.CHINESE)));
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
        var party = As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().party(Side.RESPONDENT).orElseThrow().id();
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), party));
        As.anonymous(() -> door.enter(filed.reference(), code));
        As.person(mediator, () -> talk.say(filed.matter(), Channel.JOINT, "请双方先看看照片", null));
        var identity = new IdentityNumber("330281198502150028");
        var otherIdentity = new IdentityNumber("11010519491231002X");
        As.person(owner, () -> identities.giveOwn(filed.matter(), identity));
        As.person(mediator, () -> identities.note(filed.matter(), party, otherIdentity));
        As.person(mediator, () -> identities.whole(filed.matter(), party));
        var agreement = As.person(mediator, () -> drafting.draft(filed.matter(),
                new AgreementText("泔水沟归谁清理。", List.of(Clause.of(RESPONDENT, "每月清理一次", LocalDate.of(2026, 12, 10))), "", List.of(), 2)));
        As.person(mediator, () -> agreements.propose(agreement));
        As.person(owner, () -> signing.requestCode(agreement));
        var signed = Sent.to(jdbc, filed.matter().value(), phone, "documents.code.sms").getFirst();
        As.person(owner, () -> signing.confirm(agreement, 1, signed));
        As.byCode(filed.matter().value(), party.value(), () -> signing.requestCode(agreement));
        var other = Sent.to(jdbc, filed.matter().value(), otherPhone, "documents.code.sms").getFirst();
        As.byCode(filed.matter().value(), party.value(), () -> signing.confirm(agreement, 1, other));
        As.person(owner, () -> closing.confirm(filed.matter()));
        As.byCode(filed.matter().value(), party.value(), () -> closing.confirm(filed.matter()));

        assertThat(output.getAll()).doesNotContain(APPLICANT, RESPONDENT, phone.plain(), otherPhone.plain(), "泔水", "看看照片", code, signed, other, identity.value(), otherIdentity.value());
        Awaitility.await().untilAsserted(() -> {
            for (var name : List.of(APPLICANT, RESPONDENT)) {
                assertThat(As.person(committee, () -> search.find(new MatterQuery(name, Set.of(), null), 0, 10)).hits()).as(name)
                        .anyMatch(hit -> hit.matter().id().equals(filed.matter()));
            }
        });
        var seen = As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(seen.party(Side.APPLICANT).orElseThrow().name()).isEqualTo(APPLICANT);
        assertThat(seen.party(Side.RESPONDENT).orElseThrow().name()).isEqualTo(RESPONDENT);
    }
}
