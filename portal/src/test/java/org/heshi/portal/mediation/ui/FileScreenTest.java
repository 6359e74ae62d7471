package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Quarrel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class FileScreenTest extends SpringBrowserlessTest {

    @Autowired ApplicationContext context;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void somebodyComes() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        Quarrel.comes(new Visitor.Anonymous());
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void wordsOfEverydayFindTheCategory() {
        UI.getCurrent().navigate("file");
        say("一句话说说是什么事", "邻居漏水");
        assertThat(this.<Category>tiles("最像哪一类？").getListDataView().getItems()).extracting(Category::chinese).contains("漏水渗水");
    }

    @Test
    void whatWasTypedIsStillThereAfterGoingBack() {
        UI.getCurrent().navigate("file");
        tellTheKind();
        assertThat(question()).isEqualTo("事情发生在哪里？");
        press("上一步");
        assertThat(question()).isEqualTo("是什么事？");
        assertThat($(TextField.class).withLabel("一句话说说是什么事").single().getValue()).isEqualTo("邻居漏水");
        press("下一步");
        assertThat(question()).isEqualTo("事情发生在哪里？");
    }

    @Test
    void aPhoneNumberThatIsNoneIsExplainedByItsField() {
        UI.getCurrent().navigate("file");
        tellTheKind();
        tellThePlace();
        choose("知道对方是谁吗", true);
        say("对方姓名或单位名称", "金大海");
        say("对方手机号码（不知道可以不填）", "123");
        press("下一步");
        var phone = $(TextField.class).withLabel("对方手机号码（不知道可以不填）").single();
        assertThat(phone.isInvalid()).isTrue();
        assertThat(phone.getErrorMessage()).isEqualTo("请填写 11 位手机号码，例如 13912345678。");
        assertThat(phone.getValue()).isEqualTo("123");
    }

    @Test
    void whoeverHasNoAccountGetsANumberAndACode() {
        UI.getCurrent().navigate("file");
        tellUpToPrivacy();
        choose("谁能看到我的名字", Privacy.HIDDEN);
        press("下一步");
        assertThat(question()).isEqualTo("怎么联系您？");
        say("您的姓名", "林阿娣");
        press("下一步");
        assertThat(question()).isEqualTo("核对一下，没问题就提交");
        press("提交");
        assertThat(question()).isEqualTo("已经收到您的申请");
        assertThat(words()).contains("查询码（只显示这一次）", "11月26日 星期四前答复您：自提交次日起 3 个工作日。");
    }

    @Test
    void whoComesToBookATalkFindsItWrittenUnderWhatIsAskedFor() {
        UI.getCurrent().navigate("file", QueryParameters.of("meet", "1"));
        tellWhatHappened();
        assertThat($(TextArea.class).withLabel("我的要求").single().getValue()).contains("和调解员当面谈");
    }

    @Test
    void whatMayHelpStandsBesideTheStoryAndNeverInItsWay() {
        UI.getCurrent().navigate("file");
        tellTheKind();
        tellThePlace();
        choose("知道对方是谁吗", false);
        press("下一步");
        assertThat($(Details.class).all()).as("nothing before a word is told").noneMatch(Details::isVisible);
        var told = $(TextArea.class).withLabel("事情经过").single();
        test(told).setValue("楼上的水管裂了，水滴到我家厨房，吊顶都泡坏了。");
        var beside = $(Details.class).withCondition(Details::isVisible).single();
        assertThat(Seen.in(beside)).contains("漏水");
        assertThat($(Anchor.class).all().stream().filter(link -> link.getHref().startsWith("law/guides/")).toList()).hasSizeBetween(1, 3)
                .allSatisfy(link -> assertThat(link.getTarget()).as("opens beside, so that nothing told is lost").contains("_blank"));
        assertThat(told.getValue()).startsWith("楼上的水管裂了");
        press("下一步");
        assertThat(question()).as("nothing in it has to be read").isEqualTo("您希望怎么解决？");
    }

    @Test
    void whoeverStaysWithoutANameIsNotAskedForOne() {
        UI.getCurrent().navigate("file");
        tellUpToPrivacy();
        choose("谁能看到我的名字", Privacy.ANONYMOUS);
        press("下一步");
        assertThat(question()).isEqualTo("核对一下，没问题就提交");
    }

    @Test
    void aChangeLeadsBackToTheCheck() {
        UI.getCurrent().navigate("file");
        tellUpToPrivacy();
        choose("谁能看到我的名字", Privacy.ANONYMOUS);
        press("下一步");
        test($(Button.class).withCondition(button -> "更改：希望怎么解决".equals(button.getAriaLabel().orElse(""))).single()).click();
        assertThat(question()).isEqualTo("您希望怎么解决？");
        test($(TextArea.class).withLabel("我的要求").single()).setValue("道个歉");
        press("改好了，回去核对");
        assertThat(question()).isEqualTo("核对一下，没问题就提交");
        assertThat(words()).contains("道个歉");
    }

    @Test
    void anUnfinishedCaseIsOfferedAgainToWhoeverIsSignedIn() {
        Quarrel.comes(quarrel.applicant);
        UI.getCurrent().navigate("file");
        tellTheKind();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("file");
        assertThat(question()).isEqualTo("您有一件事填了一半");
        press("接着填");
        assertThat(question()).isEqualTo("事情发生在哪里？");
    }

    @Test
    void staffReadBackWhatTheyFileForAVisitor() {
        Quarrel.comes(quarrel.committee);
        UI.getCurrent().navigate("file");
        choose("替谁申请", true);
        say("来访人姓名", "周根水");
        press("下一步");
        tellUpToPrivacy();
        assertThat(this.<Privacy>tiles("谁能看到我的名字").getListDataView().getItems()).doesNotContain(Privacy.ANONYMOUS);
        choose("谁能看到我的名字", Privacy.NAMED);
        press("下一步");
        press("提交");
        assertThat(question()).as("not without the visitor's consent").isEqualTo("核对一下，没问题就提交");
        test($(Checkbox.class).withLabelContaining("周根水").single()).click();
        press("提交");
        assertThat(words()).contains("已代周根水提交");
    }

    private void tellWhatHappened() {
        tellTheKind();
        tellThePlace();
        choose("知道对方是谁吗", false);
        press("下一步");
        test($(TextArea.class).withLabel("事情经过").single()).setValue("厨房天花板滴水三个星期了。");
        press("下一步");
    }

    private void tellUpToPrivacy() {
        tellWhatHappened();
        test($(TextArea.class).withLabel("我的要求").single()).setValue("修好。");
        press("下一步");
        assertThat(question()).isEqualTo("有照片、录音或者单据吗？");
        press("下一步");
    }

    private void tellTheKind() {
        say("一句话说说是什么事", "邻居漏水");
        ChoiceTiles<Category> kinds = tiles("最像哪一类？");
        kinds.setValue(kinds.getListDataView().getItem(0));
        press("下一步");
    }

    private void tellThePlace() {
        $(PlaceField.class).single().setValue(new PlaceField.Place(Villagers.VILLAGE.value(), "谢家路村", "宁波市余姚市泗门镇谢家路村"));
        press("下一步");
    }

    private void say(String label, String words) {
        test($(TextField.class).withLabel(label).single()).setValue(words);
    }

    private <T> void choose(String label, T answer) {
        this.<T>tiles(label).setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private <T> ChoiceTiles<T> tiles(String label) {
        return $(ChoiceTiles.class).withCondition(tiles -> label.equals(tiles.getLabel())).single();
    }

    private void press(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }

    private String question() {
        return $(H1.class).single().getText();
    }

    private String words() {
        return Seen.in($(FileView.class).single());
    }
}
