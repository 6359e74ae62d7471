package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Sent;
import org.heshi.portal.TestClock;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Signing;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AgentsTest {

    private static final PhoneNumber PHONE = new PhoneNumber("13700007777");

    @Autowired ApplicationContext context;
    @Autowired Agents agents;
    @Autowired CodeEntry door;
    @Autowired CaseFile caseFile;
    @Autowired Conversation conversation;
    @Autowired Closing closing;
    @Autowired Course course;
    @Autowired Attachments attachments;
    @Autowired Agreements agreements;
    @Autowired AgreementLookup papers;
    @Autowired Drafting drafting;
    @Autowired Signing signing;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private DisputeFiled filed;

    @BeforeEach
    void aDisputeUnderMediation() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        filed = quarrel.mediating(Privacy.NAMED);
    }

    @Test
    void anAgentEntersByCodeAndEverybodySeesThatItActsForTheParty() {
        var agent = named(Power.LIMITED);
        var view = view(agent);
        assertThat(view.side()).isEqualTo(Side.APPLICANT);
        assertThat(view.mine().agent().name()).isEqualTo("王律师");
        as(agent, () -> conversation.say(filed.matter(), Channel.JOINT, "我们愿意先听听对方怎么说。", null));

        var seen = As.person(quarrel.mediator, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(seen.talk().get(Channel.JOINT).said()).singleElement().satisfies(said -> {
            assertThat(said.byAgent()).isTrue();
            assertThat(said.author()).isEqualTo("王律师");
        });
        assertThat(seen.timeline()).filteredOn(CaseView.Entry::byAgent).extracting(CaseView.Entry::who).containsOnly("王律师");
        assertThat(seen.timeline()).extracting(entry -> entry.what().text().key())
                .contains("mediation.timeline.agent-named.APPLICANT", "mediation.timeline.agent-seen.APPLICANT")
                .doesNotContain("mediation.timeline.seen.APPLICANT");
        assertThat(seen.party(Side.APPLICANT).orElseThrow().agents()).singleElement().satisfies(one -> assertThat(one.phone()).isEqualTo(PHONE.masked()));
    }

    @Test
    void theOtherSideSeesWhoActsButNotTheAgentOfAHiddenParty() {
        filed = quarrel.mediating(Privacy.HIDDEN);
        var agent = named(Power.LIMITED);
        as(agent, () -> conversation.say(filed.matter(), Channel.JOINT, "请修好再说。", null));
        var other = quarrel.party(filed, Side.RESPONDENT);
        var view = As.byCode(filed.matter().value(), other.value(), () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(view.party(Side.APPLICANT).orElseThrow().agents()).singleElement().satisfies(one -> {
            assertThat(one.name()).isNull();
            assertThat(one.phone()).isNull();
        });
        assertThat(view.talk().get(Channel.JOINT).said()).singleElement().satisfies(said -> assertThat(said.author()).isNull());
        assertThat(view.timeline()).filteredOn(CaseView.Entry::byAgent).allSatisfy(entry -> assertThat(entry.who()).isNull());
    }

    @Test
    void anEndedMandateOpensNothingAnyMoreAndItsReasonIsOnTheTimeline() {
        var agent = named(Power.FULL);
        As.person(quarrel.applicant, () -> agents.end(filed.matter(), agent, "我自己来谈"));
        assertThat(as(agent, () -> caseFile.open(filed.reference()))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(agent, () -> conversation.say(filed.matter(), Channel.JOINT, "等等", null)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.anonymous(() -> door.enter(filed.reference(), code("mediation.agent.sms"))));
        var view = As.person(quarrel.applicant, () -> caseFile.open(filed.reference())).orElseThrow();
        assertThat(Words.say(Words.CHINESE, view.timeline().getLast().what().text())).isEqualTo("申请人的代理结束：我自己来谈");
    }

    @Test
    void onlyThePartyItselfOrStaffNameAnAgent() {
        var agent = named(Power.FULL);
        var applicant = quarrel.party(filed, Side.APPLICANT);
        var other = quarrel.party(filed, Side.RESPONDENT);
        refused("mediation.refused.agent-names", () -> as(agent, () -> agents.name(filed.matter(), applicant, form("13700008888", Power.FULL, null))));
        refused("mediation.refused.agent-names", () -> As.person(quarrel.applicant,
                () -> agents.name(filed.matter(), other, form("13700008888", Power.FULL, null))));
        refused("mediation.refused.agent-phone", () -> As.person(quarrel.mediator,
                () -> agents.name(filed.matter(), other, form(PHONE.value(), Power.FULL, null))));
        As.person(quarrel.mediator, () -> agents.name(filed.matter(), other, form("13700008888", Power.FULL, null)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(quarrel.somebody("路人"),
                () -> agents.name(filed.matter(), applicant, form("13700009999", Power.FULL, null))));
    }

    @Test
    void limitedPowerDoesNotReachToConfirmingAndFullPowerDoes() {
        var limited = named(Power.LIMITED);
        transaction.executeWithoutResult(_ -> As.machine(() -> course.resolve(filed.matter())));
        refused("mediation.refused.limited-agent", () -> as(limited, () -> closing.confirm(filed.matter())));
        assertThat(view(limited).mine().decides()).isFalse();
        As.person(quarrel.applicant, () -> agents.end(filed.matter(), limited, "换人"));
        var full = As.person(quarrel.applicant, () -> agents.name(filed.matter(), quarrelParty(), form("13700008888", Power.FULL, null)));
        assertThat(view(full).mine().decides()).isTrue();
        as(full, () -> closing.confirm(filed.matter()));
        assertThat(As.person(quarrel.mediator, () -> caseFile.open(filed.reference())).orElseThrow().party(Side.APPLICANT).orElseThrow()
                .confirmedAt()).isNotNull();
    }

    @Test
    void anAgentSignsOnlyWhereItsMandateSaysSo() {
        var text = new AgreementText("楼上漏水损坏吊顶", List.of(Clause.of("金大海", "赔偿吊顶 2000 元", LocalDate.of(2026, 12, 1))), "转账", List.of(), 2);
        var agreement = As.person(quarrel.mediator, () -> drafting.draft(filed.matter(), text));
        As.person(quarrel.mediator, () -> agreements.propose(agreement));
        var full = named(Power.FULL);
        assertThat(view(full).mine().isToSign()).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(full, () -> signing.requestCode(agreement)));

        var mandate = As.person(quarrel.applicant, () -> attachments.store(filed.matter(), "授权委托书.pdf",
                new ByteArrayInputStream("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)), Audience.APPLICANT));
        var signer = As.person(quarrel.applicant, () -> agents.name(filed.matter(), quarrelParty(), new AgentForm("陈律师",
                new PhoneNumber("13700008888"), Relation.LAWYER, Power.FULL, true, mandate.id().value())));
        assertThat(view(signer).mine().isToSign()).isTrue();
        assertThat(as(signer, () -> signing.requestCode(agreement))).isEqualTo("137****8888");
        as(signer, () -> signing.confirm(agreement, 1, code("documents.code.sms")));
        assertThat(As.person(quarrel.mediator, () -> papers.find(agreement)).orElseThrow().signatures())
                .filteredOn(signed -> signed.confirmedAt() != null).singleElement()
                .satisfies(signed -> assertThat(signed.signer(Words.CHINESE)).isEqualTo("林阿娣（由代理人陈律师代签）"));
        assertThat(status()).isEqualTo(MatterStatus.IN_HANDLING);
    }

    @Test
    void signingWithoutAMandateIsNoForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgentForm("王律师", PHONE, Relation.LAWYER, Power.FULL, true, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgentForm("王律师", PHONE, Relation.LAWYER, Power.LIMITED, true, UUID.randomUUID()));
    }

    @Test
    void newsOfTheCaseReachTheAgentToo() {
        var agent = named(Power.LIMITED);
        As.person(quarrel.mediator, () -> conversation.say(filed.matter(), Channel.APPLICANT, "您的底线是多少？", null));
        assertThat(Sent.to(jdbc, filed.matter().value(), PHONE, "mediation.said.sms")).hasSize(1);
        assertThat(view(agent).talk().get(Channel.APPLICANT).unread()).isOne();
    }

    private AgentId named(Power power) {
        var agent = As.person(quarrel.applicant, () -> agents.name(filed.matter(), quarrelParty(), form(PHONE.value(), power, null)));
        var opened = As.anonymous(() -> door.enter(filed.reference(), code("mediation.agent.sms")));
        assertThat(opened.subject()).isEqualTo(agent.value());
        return agent;
    }

    private PartyId quarrelParty() {
        return quarrel.party(filed, Side.APPLICANT);
    }

    private static AgentForm form(String phone, Power power, @Nullable UUID mandate) {
        return new AgentForm("王律师", new PhoneNumber(phone), Relation.LAWYER, power, false, mandate);
    }

    private String code(String template) {
        return jdbc.sql("select args[1] from outbox_message where matter = ? and template = ? order by queued_at desc, position desc limit 1")
                .params(filed.matter().value(), template).query(String.class).single();
    }

    private CaseView view(AgentId agent) {
        return as(agent, () -> caseFile.open(filed.reference())).orElseThrow();
    }

    private MatterStatus status() {
        return As.person(quarrel.mediator, () -> caseFile.open(filed.reference())).orElseThrow().matter().status();
    }

    private <T> T as(AgentId agent, java.util.concurrent.Callable<T> work) {
        return As.byCode(filed.matter().value(), agent.value(), work);
    }

    private void as(AgentId agent, Runnable work) {
        As.byCode(filed.matter().value(), agent.value(), work);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).extracting(Refused::key).isEqualTo(key);
    }
}
