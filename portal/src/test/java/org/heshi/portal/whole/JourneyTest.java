package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.heshi.portal.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The first half of a dispute in four browsers: applicant, committee, mediator, and the other side by its code. */
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
        chromium.close();
    }

    @Test
    void aDisputeIsFiledAdmittedAndGivenToAMediatorAndTheOtherSideComesInByItsCode() throws IOException {
        applicant.opens("").sees("有事好商量").findsNothingInTheWay("home");
        applicant.signsIn("lin");
        var number = files(told());
        admitsAndAssigns(number);
        respondentEnters(number);
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
        applicant.sees("有照片、录音或者单据吗").page.goBack();
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
        committee.opens("desk/cases/" + number.replace("-", "")).sees("申请人在等答复").findsNothingInTheWay("desk-case");
        committee.presses("受理").sees("请指派");
        committee.presses("指派调解员").sees("王德顺").page.getByText("王德顺").first().click();
        committee.agrees("指派调解员").sees("王德顺");
    }

    private void respondentEnters(String number) {
        mediator.signsIn("wang").opens("desk/cases/" + number.replace("-", "")).presses("邀请对方参加").sees("发短信到");
        mediator.agrees("邀请对方参加").sees("再次邀请");
        var code = code("mediation.invited.sms");
        respondent.opens("f/" + number.replace("-", "")).sees("六位查询码").findsNothingInTheWay("follow");
        respondent.writes("六位查询码", "000000").presses("打开").sees("编号或查询码不对");
        respondent.writes("六位查询码", code).presses("打开").sees("您被邀请参加调解").findsNothingInTheWay("respondent-case");
    }

    /** From the outbox, where the demo's messages stay. */
    private String code(String template) {
        return jdbc.sql("select args[1] from outbox_message where template = ? order by queued_at desc limit 1").param(template).query(String.class).single();
    }

    /** What happened, in the words of a real dispute where the data is, else made up. */
    private static String told() {
        return Files.isDirectory(SharedData.file(""))
                ? SharedData.lines("disputes/mediated-open.jsonl").map(JsonMapper.shared()::readTree)
                        .filter(one -> one.get("type").asString().equals("社区邻里纠纷")).findFirst().orElseThrow().get("description").asString()
                : "楼上卫生间一用水，我家厨房就滴水，三个星期了。";
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
