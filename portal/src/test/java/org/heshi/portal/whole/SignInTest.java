package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.heshi.auth.KeycloakSessions;
import org.heshi.portal.Sent;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.territory.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in as people do it: with Keycloak's pages, the outbox that the codes lie in, and a browser. */
@WholePortal
class SignInTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Value("${heshi.public-url}") String address;
    @Autowired JdbcClient jdbc;
    @Autowired KeycloakSessions sessions;

    private Chromium chromium;
    private Person resident;

    @BeforeEach
    void aPhone() {
        chromium = new Chromium();
        resident = new Person(chromium.phone(), address);
        jdbc.sql("truncate sign_in_limit").update();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whoeverHasThePhoneIsAskedOnceForNameVillageAndAgreementAndGetsWhereTheyWanted() {
        resident.page.navigate(address + "/notices");
        asksForACode("13700000001").findsNothingInTheWay("sign-in-code");
        resident.writes("六位验证码", code("13700000001")).page.locator("#enter").click();
        resident.sees("欢迎来到和事").findsNothingInTheWay("welcome");
        resident.writes("您的姓名", "林阿娣").presses("同意并继续").sees("同意了才能继续");
        resident.page.getByRole(AriaRole.CHECKBOX).check();
        resident.presses("同意并继续").sees("还没有消息");
        resident.page.waitForURL(address + "/notices");
        assertThat(resident.reads("header")).contains("林阿娣");

        var again = new Person(chromium.phone(), address);
        jdbc.sql("truncate sign_in_limit").update();
        again.page.navigate(address + "/notices");
        enters(again, "13700000001").sees("还没有消息");
        assertThat(again.reads("header")).contains("林阿娣");
    }

    @Test
    void aKnownPhoneAndAnUnknownOneGetTheSameAnswer() {
        asksForACode("13900000001");
        var known = resident.reads("main").replaceAll("\\d+ 秒", "").replace("139 **** 0001", "…");
        var stranger = new Person(chromium.phone(), address);
        stranger.comesToSignIn().writes("手机号码", "13711112222").presses("发送验证码").sees("填写验证码");

        assertThat(stranger.reads("main").replaceAll("\\d+ 秒", "").replace("137 **** 2222", "…")).isEqualTo(known);
    }

    /** Both stay in the history of a borrowed phone. */
    @Test
    void neitherTheTitleNorTheAddressOfAPageOfSignInTellsWhoSignsIn() {
        asksForACode("13700000006");
        tries("000000").sees("验证码不对");
        assertThat(resident.page.title()).contains("填写验证码").doesNotContainPattern("\\d");
        assertThat(resident.page.url()).doesNotContain("13700000006");
    }

    @Test
    void aWrongCodeAnExpiredOneAndOneTriedTooOftenEachSayWhatToDo() {
        asksForACode("13700000002");
        var wrong = code("13700000002").equals("000000") ? "000001" : "000000";
        tries(wrong).sees("验证码不对").findsNothingInTheWay("sign-in-wrong");
        tries("12").sees("验证码是六位数字");
        jdbc.sql("update sign_in_code set expires_at = now()").update();
        tries(code("13700000002")).sees("验证码已经过期");

        jdbc.sql("truncate sign_in_limit").update();
        asksForACode("13700000002");
        for (var i = 0; i < 5; i++) {
            tries(wrong).sees("验证码不对");
        }
        tries(code("13700000002")).sees("错的次数太多");
        assertThat(resident.page.url()).doesNotStartWith(address);
    }

    @Test
    void oneCodeInSixtySeconds() {
        asksForACode("13700000003");
        assertThat(resident.page.getByText("秒后可重新发送").isDisabled()).isTrue();
        resident.presses("换一个号码").writes("手机号码", "13700000003").presses("发送验证码").sees("刚刚已经给这个号码发过验证码");
        resident.findsNothingInTheWay("sign-in-phone");
    }

    @Test
    void peopleOfTheDemoComeInByPhoneOrWithTheirPasswordAlone() {
        enters(resident, "13900000009").sees("王德顺");
        var dispatcher = new Person(chromium.phone(), address);
        dispatcher.signsIn("jiang");
        assertThat(dispatcher.reads("header")).contains("蒋静");
    }

    @Test
    void signingOutEverywhereEndsTheSessionInAnotherBrowser() {
        resident.signsIn("zhou").opens("account").presses("在所有设备上退出");
        var desk = new Person(chromium.desk(), address);
        desk.signsIn("zhou").opens("notices");

        resident.agrees("在所有设备上退出").sees("有事好商量");
        desk.page.waitForCondition(() -> {
            desk.page.navigate(address + "/notices");
            return desk.page.url().contains("/realms/");
        });
    }

    /** Programs that protect phones open every link that comes in, some of them with a browser. */
    @Test
    void whoOnlyOpensTheLinksOfMessagesUsesNothingUp() throws Exception {
        var links = jdbc.sql("select distinct path from outbox_message where path is not null order by path limit 30").query(String.class).list();
        assertThat(links).isNotEmpty();
        var before = doors();
        for (var link : links) {
            for (var method : List.of("HEAD", "GET", "GET")) {
                var answer = HTTP.send(HttpRequest.newBuilder(URI.create(address + "/" + link)).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(method + " " + link).isLessThan(500);
            }
        }
        for (var link : links.stream().limit(6).toList()) {
            resident.opens(link);
        }
        assertThat(doors()).isEqualTo(before);
    }

    /** Everything that a message opens, and whether it is still shut: codes, tries, first looks, answers to offered times. */
    private List<String> doors() {
        return Stream.of("party", "agent", "signature", "hearing_attendee")
                .map(table -> jdbc.sql("select '" + table + "' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t").query(String.class).single()).toList();
    }

    @Test
    void thePagesReadInEnglishInTheDarkAndLarge() {
        var reader = new Person(chromium.context(320, 700, "en-GB"), address);
        reader.comesToSignIn();
        reader.page.getByText("Large print").click();
        assertThat((Boolean) reader.page.evaluate("document.documentElement.classList.contains('elder')")).isTrue();
        reader.sees("Sign in with your phone").findsNothingInTheWay("sign-in-elder");
        reader.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        reader.presses("Staff sign-in").sees("User name").findsNothingInTheWay("sign-in-staff-dark");
        assertThat((Boolean) reader.page.evaluate("document.documentElement.classList.contains('elder')")).isTrue();
    }

    /** Once the browser has lost its session, once the portal has ended it: what was typed afterwards is there again. */
    @Test
    void whatWasTypedBeforeASessionEndedIsThereAfterSigningInAgain() {
        resident.signsIn("lin").opens("my").page.getByText("楼上卫生间漏水").first().click();
        resident.page.waitForURL("**/cases/*");
        var talk = resident.page.url();
        resident.page.getByLabel("跟大家说").waitFor();
        resident.page.context().clearCookies();
        resident.page.getByLabel("跟大家说").pressSequentially("天花板又滴水了，请来看看。");
        signsInAgain("lin");
        resident.page.waitForURL(talk);
        resident.page.waitForCondition(() -> resident.page.getByLabel("跟大家说").inputValue().equals("天花板又滴水了，请来看看。"));

        comesToTheStory();
        var story = resident.page.url();
        resident.page.getByLabel("事情经过").fill("去年装修以后就开始漏水。");
        resident.sees("还可以写").page.waitForCondition(() -> kept().contains("去年装修以后就开始漏水。"));
        assertThat(sessions.signOut(DemoPeople.id("lin").value())).isTrue();
        resident.page.getByLabel("事情经过").pressSequentially("上个月更厉害了。");
        signsInAgain("lin");
        resident.page.waitForURL(story);
        resident.page.waitForCondition(() -> resident.page.getByLabel("事情经过").inputValue().contains("上个月更厉害了。"));
        assertThat(resident.page.getByLabel("事情经过").inputValue()).contains("去年装修以后就开始漏水。");
    }

    private String kept() {
        return jdbc.sql("select coalesce(string_agg(content::text, ' '), '') from draft where person = :lin").param("lin", DemoPeople.id("lin").value()).query(String.class).single();
    }

    private void comesToTheStory() {
        resident.opens("file").writes("一句话说说是什么事", "楼上邻居漏水，把我家吊顶泡坏了").presses("下一步");
        resident.page.locator("vaadin-radio-button").first().click();
        resident.presses("下一步").page.locator(".home-place").click();
        resident.presses("下一步").chooses("我不知道是谁").presses("下一步").page.getByLabel("事情经过").waitFor();
        resident.page.waitForURL(address -> address.endsWith("step=told"));
    }

    private void signsInAgain(String name) {
        resident.page.locator(".v-system-error").click();
        resident.page.waitForLoadState();
        resident.page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("登录")).last().click();
        resident.signsInHere(name);
    }

    private Person enters(Person person, String phone) {
        if (!person.page.url().contains("/realms/")) {
            person.comesToSignIn();
        }
        person.writes("手机号码", phone).presses("发送验证码").writes("六位验证码", code(phone)).page.locator("#enter").click();
        return person;
    }

    private Person asksForACode(String phone) {
        if (!resident.page.url().contains("/realms/")) {
            resident.comesToSignIn();
        } else if (resident.page.getByText("换一个号码").isVisible()) {
            resident.presses("换一个号码");
        }
        return resident.writes("手机号码", phone).presses("发送验证码").sees("验证码已发送到");
    }

    private Person tries(String code) {
        resident.page.getByLabel("六位验证码").fill(code);
        resident.page.locator("#enter").click();
        return resident;
    }

    /** From the outbox, where the demo's messages stay. */
    private String code(String phone) {
        return Sent.to(jdbc, new PhoneNumber(phone), "%").getFirst();
    }
}
