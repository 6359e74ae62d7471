package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.heshi.portal.As;
import org.heshi.portal.Seen;
import org.heshi.portal.SqlCount;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.MediatorChoice;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffPart;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.Test;

class DeskTest extends DeskScreens {

    private static final int MOST_SQL = 15;

    @Test
    void theDeskOpensOnThePileInWhichSomethingWaits() {
        navigate("desk", DeskView.class);
        assertThat(rows()).extracting(MatterRow::reference).contains(filed.reference());
    }

    @Test
    void aDeskAndACaseAreReadInFewStatements() {
        navigate("desk", DeskView.class);
        assertThat(SqlCount.of(() -> navigate("desk", DeskView.class))).hasSizeLessThanOrEqualTo(MOST_SQL);
        mediating();
        open();
        As.person(resident, () -> conversation.say(filed.matter(), Channel.APPLICANT, "我下午都在", null));
        for (var part : StaffPart.values()) {
            assertThat(SqlCount.of(() -> open(part)))
                    .as(part.name()).hasSizeLessThanOrEqualTo(MOST_SQL);
        }
    }

    @Test
    void theOfficeAdmitsUnderTheCategoryThatFits() {
        open();
        click("受理");
        assertThat(staff().view().matter().status()).isEqualTo(MatterStatus.ADMITTED);
        assertThat(texts()).contains("已受理，请指派一位或两位调解员");
    }

    @Test
    void theOfficeReturnsItOnlyWithAQuestion() {
        open();
        click("退回补充");
        confirm("退回补充");
        assertThat($(TextArea.class).from($(Dialog.class).single()).single().isInvalid()).isTrue();
        write(0, "漏水从哪天开始的？");
        confirm("退回补充");
        assertThat(staff().view().matter().status()).isEqualTo(MatterStatus.RETURNED);
        assertThat(staff().view().deadline().paused()).isTrue();
    }

    @Test
    void theOfficeDeclinesAndSaysWhereToGoInstead() {
        open();
        click("不予受理");
        write(0, "已经向劳动仲裁申请过了。");
        confirm("不予受理");
        assertThat(staff().view().matter().status()).as("without where to go instead").isEqualTo(MatterStatus.SUBMITTED);
        @SuppressWarnings("unchecked")
        Select<DeskDecisions.Elsewhere> whom = $(Select.class).from($(Dialog.class).single()).single();
        test(whom).selectItem("劳动仲裁");
        assertThat($(TextArea.class).from($(Dialog.class).single()).all().get(1).getValue()).contains("12333");
        confirm("不予受理");
        assertThat(staff().view().matter().status()).isEqualTo(MatterStatus.DECLINED);
    }

    @Test
    void aMediatorWithATieIsMarkedAndABarredOneCannotBeChosen() {
        var namesake = serving("金小兰", Duty.MEDIATOR);
        As.machine(() -> {
            posts.appoint(resident, Duty.MEDIATOR, village, LocalDate.of(2026, 1, 1), null);
        });
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        open();
        click("指派调解员");
        assertThat(choice(namesake).ties()).containsExactly(MediatorChoice.Tie.SAME_SURNAME);
        assertThat(choices().getItemEnabledProvider().test(choice(resident))).isFalse();
        confirm("指派调解员");
        assertThat(choices().isInvalid()).isTrue();
        choices().setValue(Set.of(choice(namesake), choice(mediator)));
        assertThat(texts()).contains("金小兰与当事人可能有关系");
        confirm("指派调解员");
        assertThat(staff().view().mediators()).hasSize(2);
        assertThat(staff().view().matter().status()).isEqualTo(MatterStatus.IN_HANDLING);
    }

    @Test
    void theRespondentIsInvitedBySms() {
        mediating();
        open();
        click("邀请对方参加");
        confirm("邀请对方参加");
        assertThat(staff().party(Side.RESPONDENT).orElseThrow().invitedAt()).isNotNull();
        assertThat(texts()).contains("已邀请对方");
    }

    @Test
    void aCodeForTheLetterIsShownOnce() {
        mediating();
        open();
        test($(Button.class).withText("当面交查询码").single()).click();
        confirm("生成查询码");
        assertThat(Seen.in($(DeskLetter.class).single())).containsPattern("\\d{6}");
        click("回到事项");
        assertThat($(DeskLetter.class).exists()).isFalse();
    }

    @Test
    void theClockStopsForAReasonAndRunsAgain() {
        mediating();
        open();
        click("暂停计时");
        write(0, "等物业检测报告");
        confirm("暂停计时");
        assertThat(staff().view().deadline().paused()).isTrue();
        assertThat(texts()).contains("等物业检测报告");
        click("恢复计时");
        confirm("恢复计时");
        assertThat(staff().view().deadline().paused()).isFalse();
    }

    @Test
    void whatFailedGoesUpWithItsReason() {
        mediating();
        open();
        click("调解不成");
        confirm("调解不成");
        assertThat(staff().view().mediators()).as("without a reason").isNotEmpty();
        write(0, "三次调解，差距还有两万元");
        confirm("调解不成");
        assertThat(staff().view().holder().place().value()).isEqualTo("330281103");
        assertThat(staff().view().mediators()).isEmpty();
        assertThat(texts()).contains("您可以查看");
    }

    @Test
    void theOfficeDecidesWhetherAMediatorIsReplaced() {
        mediating();
        As.person(resident, () -> recusals.ask(filed.matter(), mediator, "他是对方的表哥"));
        open();
        assertThat(texts()).contains("他是对方的表哥");
        click("同意更换");
        confirm("同意更换");
        assertThat(staff().view().mediators()).isEmpty();
    }

    @Test
    void aMediatorSeesTheThreadsAndNoDecisionOfTheOffice() {
        mediating();
        cleanVaadinEnvironment();
        as(mediator);
        open();
        assertThat($(Button.class).withText("更换调解员").exists()).isFalse();
        assertThat($(Button.class).withText("我要回避").exists()).isTrue();
        open(StaffPart.TALK);
        test($(TextArea.class).all().getFirst()).setValue("请双方先看看照片");
        click("发送");
        assertThat(texts()).contains("请双方先看看照片");
    }

    @Test
    void whoFiledItForAVisitorHandlesItAsStaff() {
        var own = As.person(committee, () -> filing.file(new DisputeForm(new CategoryCode("noise"), village, "夜里太吵", "天天吵到半夜。", "请他们小声点。",
                Privacy.NAMED, new Contact("周根水", new PhoneNumber("13900005678")), null, true, null, Locale.CHINESE)));
        navigate("desk/cases/" + own.reference(), DeskCaseView.class);
        assertThat($(Button.class).withText("受理").exists()).isTrue();
        assertThat(texts()).contains("139****5678").contains("已向本人宣读");
    }

    @Test
    void theOtherSideIsNamedWithANumberThatCanBeCalled() {
        var unknown = As.person(resident, () -> filing.file(new DisputeForm(new CategoryCode("noise"), village, "夜里太吵", "天天吵到半夜。",
                "请他们小声点。", Privacy.NAMED, new Contact("林阿娣", null), null, false, null, Locale.CHINESE)));
        navigate("desk/cases/" + unknown.reference(), DeskCaseView.class);
        test($(Button.class).withText("登记对方").first()).click();
        var fields = $(TextField.class).from($(Dialog.class).single()).all();
        test(fields.get(0)).setValue("钱老板");
        test(fields.get(1)).setValue("12");
        confirm("登记对方");
        assertThat(fields.get(1).isInvalid()).isTrue();
        test(fields.get(1)).setValue("13900009876");
        confirm("登记对方");
        assertThat(texts()).contains("钱老板").contains("139****9876");
    }
}
