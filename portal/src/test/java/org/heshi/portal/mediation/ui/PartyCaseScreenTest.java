package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.QrCode;
import org.heshi.portal.kit.ui.RatingField;
import org.heshi.portal.matters.Course;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.AgentForm;
import org.heshi.portal.mediation.Agents;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.Power;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Relation;
import org.heshi.portal.mediation.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PartyCaseScreenTest extends SpringBrowserlessTest {

    @Autowired ApplicationContext context;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void twoNeighboursAtOdds() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAgentWithLimitedPowerIsNotOfferedWhatThePartyDecides() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var agent = As.person(quarrel.applicant, () -> quarrel.bean(Agents.class).name(filed.matter(), quarrel.party(filed, Side.APPLICANT),
                new AgentForm("林大伟", new PhoneNumber("13700007777"), Relation.FAMILY, Power.LIMITED, false, null)));
        var visitor = new Visitor.ByCode(filed.matter().value(), agent.value());
        Quarrel.comes(visitor);
        UI.getCurrent().navigate(MatterPaths.party(filed.reference()));
        assertThat($(Button.class).withText("撤回申请").exists()).isFalse();
        transaction.executeWithoutResult(_ -> As.machine(() -> quarrel.bean(Course.class).resolve(filed.matter())));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(MatterPaths.party(filed.reference()));
        assertThat(words()).contains("由当事人自己确认");
        assertThat($(Button.class).withText("有异议").exists()).isTrue();
    }

    @Test
    void theRespondentByCodeSeesNoApplicantNameWhenItIsHidden() {
        var filed = quarrel.mediating(Privacy.HIDDEN);
        asRespondent(filed);
        assertThat(words()).contains("您被邀请参加调解", "不会因此判您输", "申请人（不公开姓名）", "修好并赔偿吊顶。").doesNotContain("林阿娣", "13800000001");
    }

    @Test
    void thePrintedCodeToScanCarriesTheNumberAndNothingThatOpensIt() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var code = quarrel.code(filed);
        Quarrel.comes(quarrel.mediator);
        UI.getCurrent().navigate(MediationPaths.invitation(filed.reference(), quarrel.party(filed, Side.RESPONDENT)));
        assertThat(drawing($(QrCode.class).single())).contains("<path")
                .isEqualTo(drawing(new QrCode("http://localhost:8080/f/" + filed.reference(), "")));
        assertThat(Seen.in($(InvitationView.class).single())).doesNotContain(code);
    }

    private static String drawing(QrCode qr) {
        return qr.getElement().getChild(0).getProperty("innerHTML");
    }

    @Test
    void theTabTellsTheNumberAndNotTheQuarrel() {
        var filed = quarrel.mediating(Privacy.NAMED);
        asApplicant(filed);
        assertThat(UI.getCurrent().getInternals().getTitle()).contains(filed.reference().shown()).doesNotContain("漏水");
        Quarrel.comes(quarrel.mediator);
        UI.getCurrent().navigate(MatterPaths.staff(filed.reference()));
        assertThat(UI.getCurrent().getInternals().getTitle()).contains(filed.reference().shown()).doesNotContain("漏水");
    }

    @Test
    void aStrangerGetsNotFound() {
        var filed = quarrel.mediating(Privacy.NAMED);
        Quarrel.comes(quarrel.somebody("路人"));
        UI.getCurrent().navigate(MatterPaths.party(filed.reference()));
        assertThat($(PartyCaseView.class).exists()).isFalse();
        assertThat($(H1.class).single().getText()).doesNotContain("漏水");
    }

    @Test
    void aPartyOfAnotherCaseGetsNotFound() {
        var mine = quarrel.mediating(Privacy.NAMED);
        var other = quarrel.mediating(Privacy.NAMED);
        Quarrel.comes(new Visitor.ByCode(mine.matter().value(), quarrel.party(mine, Side.RESPONDENT).value()));
        UI.getCurrent().navigate(MatterPaths.party(other.reference()));
        assertThat($(PartyCaseView.class).exists()).isFalse();
    }

    @Test
    void theDeadlineIsExplained() {
        var filed = quarrel.filed(Privacy.NAMED);
        asApplicant(filed);
        assertThat(words()).contains("11月26日 星期四前答复您：自提交次日起 3 个工作日。", "还有 3 个工作日", "只算工作日");
    }

    @Test
    void whoeverHasUrgedIsToldWhenItGoesAgain() {
        var filed = quarrel.mediating(Privacy.NAMED);
        asApplicant(filed);
        press("催一催");
        test($(Button.class).withText("催一催").all().getLast()).click();
        assertThat(Seen.in($(OtherDeeds.class).single())).contains("今天已经催过了，下一个工作日可以再催。");
    }

    @Test
    void aQuestionIsAnsweredWhereItIsAsked() {
        var filed = quarrel.filed(Privacy.NAMED);
        As.person(quarrel.committee, () -> quarrel.bean(Handling.class).giveBack(filed.matter(), "从哪一天开始漏的？"));
        asApplicant(filed);
        assertThat(words()).contains("从哪一天开始漏的？");
        press("回答，补充说明");
        var answer = $(TextArea.class).withLabel("您的回答").single();
        assertThat(answer.isInvalid()).isTrue();
        test(answer).setValue("十月二十号。");
        press("回答，补充说明");
        assertThat(words()).contains("已经收到，正在等工作人员受理").contains("十月二十号。");
    }

    @Test
    void aPartyTalksWithTheMediatorAloneWhereTheOtherSideDoesNotRead() {
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.mediator, () -> quarrel.bean(Conversation.class).say(filed.matter(), Channel.APPLICANT, "您的底线是多少？", null));
        asApplicant(filed);
        enter("只和调解员说");
        assertThat(words()).contains("您的底线是多少？");
        asRespondent(filed);
        enter("只和调解员说");
        assertThat(words()).doesNotContain("您的底线是多少？");
    }

    @Test
    void aResultIsConfirmedByAPartyAndRatedByIt() {
        var filed = quarrel.mediating(Privacy.NAMED);
        transaction.executeWithoutResult(_ -> As.machine(() -> quarrel.bean(Course.class).resolve(filed.matter())));
        asApplicant(filed);
        press("确认结果");
        test($(Button.class).withText("确认结果").all().getLast()).click();
        assertThat(words()).contains("您已经确认，正在等对方确认。");
        press("评价");
        test($(Button.class).withText("评价").all().getLast()).click();
        assertThat($(RatingField.class).all()).allSatisfy(field -> assertThat(field.isInvalid()).isTrue());
    }

    @Test
    void theReceiptCarriesTheNumberAndNoCode() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var code = quarrel.code(filed);
        Quarrel.comes(quarrel.applicant);
        UI.getCurrent().navigate(MediationPaths.receipt(filed.reference()));
        assertThat(Seen.in($(ReceiptView.class).single())).contains(filed.reference().shown()).doesNotContain(code);
    }

    @Test
    void onlyWhoHandlesTheCasePrintsTheInvitation() {
        var filed = quarrel.mediating(Privacy.HIDDEN);
        var letter = MediationPaths.invitation(filed.reference(), quarrel.party(filed, Side.RESPONDENT));
        Quarrel.comes(quarrel.applicant);
        UI.getCurrent().navigate(letter);
        assertThat($(InvitationView.class).exists()).isFalse();
        Quarrel.comes(quarrel.mediator);
        UI.getCurrent().navigate(letter);
        assertThat(Seen.in($(InvitationView.class).single()))
                .contains("金大海：", filed.reference().shown(), "申请人（不公开姓名）").doesNotContain("林阿娣");
    }

    @Test
    void myCasesSayWhatIsNew() {
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.mediator, () -> quarrel.bean(Conversation.class).say(filed.matter(), Channel.JOINT, "请双方先看看照片", null));
        Quarrel.comes(quarrel.applicant);
        UI.getCurrent().navigate("my");
        assertThat(Seen.in($(MyCaseCard.class).single())).contains("楼上漏水", "正在调解。", "1 条新留言", "我是申请人");
    }

    private void asApplicant(DisputeFiled filed) {
        Quarrel.comes(quarrel.applicant);
        UI.getCurrent().navigate(MatterPaths.party(filed.reference()));
    }

    private void asRespondent(DisputeFiled filed) {
        Quarrel.comes(new Visitor.ByCode(filed.matter().value(), quarrel.party(filed, Side.RESPONDENT).value()));
        UI.getCurrent().navigate(MatterPaths.party(filed.reference()));
    }

    private String words() {
        return Seen.in($(PartyCaseView.class).single());
    }

    private void enter(String channel) {
        test($(NativeButton.class).all().stream().filter(door -> Seen.in(door).startsWith(channel)).findFirst().orElseThrow()).click();
    }

    private void press(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }
}
