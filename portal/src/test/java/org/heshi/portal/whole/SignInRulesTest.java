package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.auth.KeycloakDatabase;
import org.heshi.portal.As;
import org.heshi.portal.Sent;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.staff.NewStaff;
import org.heshi.portal.staff.StaffAccounts;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the real Keycloak asks for and refuses, and what none of the logs may hold. */
@WholePortal
@ExtendWith(OutputCaptureExtension.class)
class SignInRulesTest {

    private static final String OWN = "eigenes-Wort-88";

    @Value("${heshi.public-url}") String address;
    @Value("${heshi.data}") Path data;
    @Autowired StaffAccounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired KeycloakDatabase keycloak;

    private Chromium chromium;
    private Person person;

    @BeforeEach
    void aBrowser() {
        chromium = new Chromium();
        person = new Person(chromium.desk(), address);
        person.comesToSignIn();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    private StaffAccounts.Opened opened(String username, Duty duty, String place, String phone) {
        return As.person(DemoPeople.id("admin"), () -> accounts.open(new NewStaff(username, "新任人", new PhoneNumber(phone), duty, new PlaceCode(place),
                Dates.day(clock.instant()), null)));
    }

    private Person entersPassword(Person who, String username, String password) {
        if (who.page.locator("#username").count() == 0) {
            if (!who.page.url().contains("/realms/")) {
                who.comesToSignIn();
            }
            who.page.locator("button[name=authenticationExecution]").click();
        }
        who.page.locator("#username").fill(username);
        who.page.locator("#password").fill(password);
        who.page.locator("#kc-login").click();
        return who;
    }

    @Test
    void aDispatcherChoosesAPasswordAndASecondFactorAtOnceAndIsAskedForBothFromThenOn() {
        var opened = opened("xindiaodu", Duty.DISPATCHER, "330281103", "13755550001");

        entersPassword(person, "xindiaodu", opened.password().value()).sees("再加一把锁").findsNothingInTheWay("second-factor");
        var app = setsUp(person);
        person.sees("设置自己的密码").findsNothingInTheWay("own-password");
        person.page.locator("#password-new").fill(OWN);
        person.page.locator("#password-confirm").fill(OWN);
        person.page.locator("[name=login]").click();
        person.sees("新任人");

        var again = new Person(chromium.desk(), address);
        entersPassword(again, "xindiaodu", OWN).sees("验证码应用里的六位数字");
        again.page.locator("#otp").fill("000000");
        again.page.locator("#kc-login").click();
        again.sees("这六位数字不对");
        again.page.locator("#otp").fill(app.code(1));
        again.page.locator("#kc-login").click();
        again.sees("新任人");

        // After the right code: two mistakes within half a second would lock the account.
        var elsewhere = new Person(chromium.desk(), address);
        entersPassword(elsewhere, "xindiaodu", opened.password().value()).sees("用户名或密码不对");
    }

    @Test
    void aLostDeviceIsResetAndTheNextSignInSetsUpAnother() {
        var opened = opened("diushouji", Duty.DISPATCHER, "330281103", "13755550002");
        entersPassword(person, "diushouji", opened.password().value()).sees("再加一把锁");
        setsUp(person);
        person.page.locator("#password-new").fill(OWN);
        person.page.locator("#password-confirm").fill(OWN);
        person.page.locator("[name=login]").click();
        person.sees("新任人");

        As.person(DemoPeople.id("admin"), () -> accounts.forgetSecondFactor(opened.person()));

        person.page.waitForCondition(() -> {
            person.page.navigate(address + "/notices");
            return person.page.url().contains("/realms/");
        });
        var again = new Person(chromium.desk(), address);
        entersPassword(again, "diushouji", OWN).sees("再加一把锁");
    }

    @Test
    void wrongPasswordsLockTheAccountForAWhileAndThePageSaysSo() {
        var opened = opened("suozhu", Duty.COMMITTEE, "330281103203", "13755550003");
        for (var i = 0; i < 9; i++) {
            entersPassword(person, "suozhu", "falsch-" + i).page.locator("#kc-login").waitFor();
        }
        entersPassword(person, "suozhu", opened.password().value()).sees("错的次数多了要等几分钟才能再试").findsNothingInTheWay("locked");
    }

    @Test
    void neitherCodeNorPhoneNorPasswordIsInAnyLog(CapturedOutput output) throws IOException {
        var opened = opened("rizhi", Duty.COMMITTEE, "330281103203", "13755550004");
        jdbc.sql("truncate sign_in_limit").update();
        person.writes("手机号码", "13755550005").presses("发送验证码").sees("验证码已发送到");
        var code = Sent.to(jdbc, new PhoneNumber("13755550005"), "%").getFirst();
        person.writes("六位验证码", code).page.locator("#enter").click();
        person.sees("欢迎来到和事");
        var staff = new Person(chromium.desk(), address);
        entersPassword(staff, "rizhi", opened.password().value()).sees("设置自己的密码");

        var logs = output.getAll() + Files.readString(data.resolve("logs/keycloak.log"));
        assertThat(logs).doesNotContain(code).doesNotContain("13755550005").doesNotContain("13755550004").doesNotContain(opened.password().value());
        assertThat(keycloakRemembers()).as("the events that Keycloak stores").isNotEmpty()
                .noneMatch(event -> event.contains(code) || event.contains("1375555000") || event.contains("新任人") || event.contains(opened.password().value()));
    }

    /** The events of sign-in and of administration, with all that stands in them. */
    private List<String> keycloakRemembers() {
        var events = JdbcClient.create(new DriverManagerDataSource(keycloak.url(), keycloak.user(), keycloak.password()));
        return Stream.of("event_entity", "admin_event_entity").flatMap(table -> events.sql("select t::text from " + table + " t").query(String.class).list().stream()).toList();
    }

    @Test
    void theFirstAdministratorIsAskedForASecondFactorAtOnce() {
        var opened = opened("diyiguan", Duty.COMMITTEE, "330281103203", "13755550006");
        var others = jdbc.sql("select id from post where duty = 'ADMINISTRATOR'").query(UUID.class).list();
        jdbc.sql("update post set duty = 'MEDIATOR' where id in (:ids)").param("ids", others).update();
        try {
            entersPassword(person, "diyiguan", opened.password().value()).sees("再加一把锁");
        } finally {
            jdbc.sql("update post set duty = 'ADMINISTRATOR' where id in (:ids)").param("ids", others).update();
        }
    }

    /** Takes the app, writes its key down by hand as who cannot scan does, and shows the first code. */
    private static Totp setsUp(Person who) {
        who.chooses("验证码应用").page.locator("#mode-manual").click();
        var key = who.page.locator("#kc-totp-secret-key");
        key.waitFor();
        var app = new Totp(key.innerText());
        who.page.locator("#totp").fill(app.code(0));
        who.page.locator("#saveTOTPBtn").click();
        who.page.locator("#password-new").waitFor();
        return app;
    }
}
