package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dispute from the first word to the last in four browsers: applicant, committee, mediator, and the other side by its code. */
@WholePortal
class JourneyTest {

    private static final String RESPONDENT_PHONE = "13800005678";

    @Value("${heshi.public-url}") String address;
    @Autowired JdbcClient jdbc;

    private Chromium chromium;
    private Person applicant;
    private Person committee;
    private Person mediator;
    private Person respondent;

    @BeforeEach
    void fourBrowsers() {
        chromium = new Chromium();
        applicant = new Person(chromium.phone(), address);
        committee = new Person(chromium.desk(), address);
        mediator = new Person(chromium.desk(), address);
        respondent = new Person(chromium.phone(), address);
    }

    @AfterEach
    void close() {
        Map.of("applicant", applicant, "committee", committee, "mediator", mediator, "respondent", respondent)
                .forEach((who, person) -> person.takesAPicture("last-" + who));
        chromium.close();
    }

    @Test
    void aDisputeIsFiledTalkedOverMetAboutAgreedOnAndClosedByItsParties() throws IOException {
        var told = Told.aLeakingCeiling();
        applicant.opens("").sees("有事好商量").findsNothingInTheWay("home");
        applicant.signsIn("lin");
        var number = files(told.happened());
        admitsAndAssigns(number);
        respondentEnters(number);
        theyTalk(number, told.talk());
        theyMeet(number);
        theyAgree(number);
        theyClose(number);
    }

    private String files(String told) throws IOException {
        applicant.opens("file").writes("一句话说说是什么事", "楼上邻居漏水，把我家吊顶泡坏了");
        applicant.findsNothingInTheWay("file-kind").presses("下一步").sees("请");
        applicant.page.locator("vaadin-radio-button").first().click();
        applicant.presses("下一步");
        applicant.page.locator(".home-place").click();
        applicant.presses("下一步").chooses("我知道是谁").writes("对方姓名或单位名称", "金大海").writes("对方手机号码（不知道可以不填）", "123");
        applicant.presses("下一步").sees("请填写 11 位手机号码").writes("对方手机号码（不知道可以不填）", RESPONDENT_PHONE);
        applicant.presses("下一步").writes("事情经过", told).presses("下一步").writes("我的要求", "修好漏水的地方，赔我吊顶。").presses("下一步");
        applicant.sees("有照片、录音或者单据吗").page.waitForURL("**/file?step=files");
        applicant.page.goBack();
        applicant.page.getByLabel("我的要求").waitFor();
        assertThat(applicant.page.getByLabel("我的要求").inputValue()).isEqualTo("修好漏水的地方，赔我吊顶。");
        applicant.presses("下一步");
        applicant.page.locator("input[type=file]").first().setInputFiles(new FilePayload("吊顶.jpg", "image/jpeg", picture()));
        applicant.sees("吊顶.jpg").presses("下一步").chooses("实名").findsNothingInTheWay("file-privacy").presses("下一步");
        applicant.sees("核对一下").findsNothingInTheWay("file-check").presses("提交").sees("已经收到您的申请").findsNothingInTheWay("file-done");
        return applicant.number();
    }

    private void admitsAndAssigns(String number) {
        committee.signsIn("zhou").opens("desk").sees("楼上邻居漏水").findsNothingInTheWay("desk");
        committee.opens(desk(number)).sees("申请人在等答复").findsNothingInTheWay("desk-case");
        committee.presses("受理").sees("请指派");
        committee.presses("指派调解员").sees("王德顺").page.getByText("王德顺").first().click();
        committee.agrees("指派调解员").sees("王德顺");
    }

    private void respondentEnters(String number) {
        mediator.signsIn("wang").opens(desk(number)).presses("邀请对方参加").sees("发短信到");
        mediator.agrees("邀请对方参加").sees("再次邀请");
        var code = code("mediation.invited.sms");
        respondent.opens("f/" + number.replace("-", "")).sees("六位查询码").findsNothingInTheWay("follow");
        respondent.writes("六位查询码", "000000").presses("打开").sees("编号或查询码不对");
        respondent.writes("六位查询码", code).presses("打开").sees("您被邀请参加调解").findsNothingInTheWay("respondent-case");
    }

    /** Each sees what the others say without loading the page again. */
    private void theyTalk(String number, List<Told.Turn> talk) {
        applicant.opens(own(number)).sees("留言");
        mediator.opens(desk(number)).follows("沟通").sees("双方当事人、调解员和承办单位都看得到");
        for (var turn : talk) {
            switch (turn.speaker()) {
                case MEDIATOR -> mediator.writes("写给他们", turn.words()).presses("发送");
                case APPLICANT -> applicant.writes("跟大家说", turn.words()).presses("发送");
                case RESPONDENT -> respondent.writes("跟大家说", turn.words()).presses("发送");
            }
            List.of(applicant, mediator, respondent).forEach(reader -> reader.sees(turn.beginning()));
        }
        applicant.findsNothingInTheWay("applicant-case");
        mediator.findsNothingInTheWay("desk-talk");
    }

    private void theyMeet(String number) {
        mediator.presses("约时间").takes(0).takes(1).findsNothingInTheWay("desk-hearing");
        mediator.presses("请双方选时间").sees("选时间中");
        for (var party : List.of(applicant, respondent)) {
            party.opens(own(number)).sees("您哪些时间方便").takes(0).findsNothingInTheWay("meeting").presses("就这些时间");
        }
        respondent.sees("时间定好了");
        mediator.sees("已定").findsNothingInTheWay("desk-hearing-booked");
    }

    private void theyAgree(String number) {
        mediator.presses("写协议").sees("约定的事").findsNothingInTheWay("desk-agreement");
        mediator.presses("保存草稿").sees("请写明由谁来做");
        mediator.page.getByLabel("谁").first().fill("金大海");
        mediator.page.keyboard().press("Enter");
        mediator.writes("做什么", "十二月十日前修好地漏防水，赔偿吊顶 2000 元。").presses("保存草稿").sees("当事人还看不到");
        mediator.presses("请双方确认").agrees("请双方确认").sees("等当事人确认").findsNothingInTheWay("desk-agreement-proposed");
        for (var party : List.of(applicant, respondent)) {
            party.opens(own(number)).sees("赔偿吊顶 2000 元").findsNothingInTheWay("agreement");
            party.presses("我同意，发验证码").sees("验证码已经发到").writes("验证码", "000000").presses("确认协议").sees("验证码不对");
            party.writes("验证码", code("documents.code.sms")).presses("确认协议");
        }
        respondent.sees("事情谈好了");
        mediator.sees("双方已确认，生效");
    }

    private void theyClose(String number) {
        for (var party : List.of(applicant, respondent)) {
            party.opens(own(number)).presses("确认结果").agrees("确认结果");
        }
        respondent.sees("这件事已经结案").findsNothingInTheWay("closed");
        respondent.presses("评价").sees("办得公道吗").findsNothingInTheWay("rating");
        applicant.opens("my").sees("楼上邻居漏水").sees("已经结案").findsNothingInTheWay("my");
        committee.opens(desk(number)).sees("已结案").findsNothingInTheWay("desk-closed");
    }

    private static String own(String number) {
        return "cases/" + number.replace("-", "");
    }

    private static String desk(String number) {
        return "desk/cases/" + number.replace("-", "");
    }

    /** From the outbox, where the demo's messages stay. */
    private String code(String template) {
        return jdbc.sql("select args[1] from outbox_message where template = ? order by queued_at desc limit 1").param(template).query(String.class).single();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
