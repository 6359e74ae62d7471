package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.heshi.portal.As;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.kit.ui.SlotPicker;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.StaffPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskSettlingTest extends DeskScreens {

    @Autowired HearingLookup hearings;
    @Autowired AgreementLookup agreements;

    @Test
    void timesAreOfferedAndOneIsTaken() {
        part(StaffPart.HEARING);
        click("约时间");
        click("请双方选时间");
        assertThat($(SlotPicker.class).single().isInvalid()).as("without a time").isTrue();
        slot(0);
        slot(1);
        click("直接约定");
        assertThat($(SlotPicker.class).single().getErrorMessage()).contains("只能选一个");
        click("请双方选时间");
        assertThat(hearing().status()).isEqualTo(HearingStatus.PROPOSED);
        assertThat(hearing().offers()).hasSize(2);
        assertThat(texts()).contains("正等他们挑");
        click("就定这个");
        assertThat(hearing().status()).isEqualTo(HearingStatus.BOOKED);
        assertThat(texts()).contains("谈妥了就写协议");
    }

    @Test
    void aBookedHearingIsCancelledWithAReasonAndMarkedOnceItIsOver() {
        part(StaffPart.HEARING);
        click("约时间");
        slot(0);
        click("直接约定");
        assertThat($(Button.class).withText("开过了").exists()).as("before it began").isFalse();
        click("取消");
        confirm("取消");
        assertThat(hearing().status()).as("without a reason").isEqualTo(HearingStatus.BOOKED);
        write(0, "当事人住院了");
        confirm("取消");
        assertThat(hearing().status()).isEqualTo(HearingStatus.CANCELLED);
        click("约时间");
        slot(0);
        click("直接约定");
        clock.advance(Duration.ofDays(2));
        part(StaffPart.HEARING);
        assertThat(texts()).contains("请记下开了没有");
        click("开过了");
        confirm("开过了");
        assertThat(hearing().status()).isEqualTo(HearingStatus.HELD);
    }

    @Test
    void anAgreementIsWrittenPutBeforeThePartiesAndChangedInANewVersion() {
        part(StaffPart.AGREEMENT);
        click("写协议");
        click("保存草稿");
        assertThat(texts()).as("without a clause").doesNotContain("草稿，当事人还看不到");
        clause("金大海", "修好卫生间防水，赔偿吊顶 2000 元");
        click("保存草稿");
        assertThat(agreement().state()).isEqualTo(AgreementState.DRAFT);
        click("请双方确认");
        confirm("请双方确认");
        assertThat(agreement().state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(texts()).contains("正等他们用验证码确认");
        click("修改");
        clause("金大海", "修好卫生间防水，赔偿吊顶 1800 元");
        click("保存为新的一版");
        assertThat(agreement().versions()).hasSize(2);
        assertThat(texts()).contains("各版的不同").contains("修改：");
    }

    @Test
    void whatWasSettledByWordOfMouthWaitsForTheParties() {
        part(StaffPart.AGREEMENT);
        click("口头谈妥了");
        write(0, "金大海下周修好，双方两清");
        confirm("口头谈妥了");
        assertThat(staff().view().matter().status()).isEqualTo(MatterStatus.RESOLVED);
        assertThat(texts()).contains("可以提出异议");
    }

    private void part(StaffPart part) {
        if (staff().view().matter().status() == MatterStatus.SUBMITTED) {
            mediating();
            theOtherSideComesIn();
        }
        open(part);
    }

    private void slot(int index) {
        test($(NativeButton.class).withClassName("slot").all().stream()
                .filter(button -> button.getElement().getAttribute("aria-disabled") == null).toList().get(index)).click();
    }

    @SuppressWarnings("unchecked")
    private void clause(String who, String what) {
        var clause = $(DeskClause.class).single();
        ((ComboBox<String>) $(ComboBox.class, clause).single()).setValue(who);
        test($(TextArea.class, clause).single()).setValue(what);
    }

    private HearingSummary hearing() {
        var all = As.person(committee, () -> hearings.of(filed.matter()));
        return all.stream().filter(one -> one.status() != HearingStatus.CANCELLED).findFirst().orElseGet(all::getLast);
    }

    private AgreementDetail agreement() {
        return As.person(committee, () -> agreements.of(filed.matter())).orElseThrow();
    }
}
