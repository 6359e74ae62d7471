package org.heshi.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.StandInKeycloak;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class StaffAccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired StaffAccounts accounts;
    @Autowired Directory directory;
    @Autowired People people;
    @Autowired Villagers villagers;
    @Autowired DutyCheck duty;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId admin;

    @BeforeEach
    void anAdministrator() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        StandInKeycloak.forget();
        admin = villagers.serving("章管理", Duty.ADMINISTRATOR, Villagers.COUNTY);
    }

    private static NewStaff staff(String username, String name, String phone) {
        return new NewStaff(username, name, new PhoneNumber(phone), Duty.COMMITTEE, Villagers.VILLAGE, TODAY, null);
    }

    private StaffAccounts.Opened open(String username, String name, String phone) {
        return As.person(admin, () -> accounts.open(staff(username, name, phone)));
    }

    @Test
    void whoIsEnteredHasAnAccountAPostAndAPasswordThatServesOnce() {
        var opened = open("Wangxinren", "王新任", "13955550001");

        var account = StandInKeycloak.account(opened.person());
        assertThat(account.get("username").asString()).isEqualTo("wangxinren");
        assertThat(account.at("/credentials/0/value").asString()).isEqualTo(opened.password().value()).hasSize(12);
        assertThat(account.at("/credentials/0/temporary").asBoolean()).isTrue();
        assertThat(As.person(opened.person(), () -> duty.any("COMMITTEE"))).isTrue();
        assertThat(As.machine(() -> directory.signingInAs("wangxinren"))).contains(opened.person());
        assertThat(deeds(opened.person())).containsExactly("POST_GIVEN", "PERSON_CREATED", "PERSON_INVITED");
    }

    @Test
    void theTextMessageHoldsNeitherPasswordNorName() {
        var opened = open("zhaoxinren", "赵新任", "13955550002");

        var message = jdbc.sql("select template || ' ' || array_to_string(args, ' ') from outbox_message where person = ?").param(opened.person().value())
                .query(String.class).single();
        assertThat(message.strip()).isEqualTo("staff.sms.opened");
        assertThat(opened.toString()).doesNotContain(opened.password().value());
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingIsLeft() {
        open("qianxinren", "钱新任", "13955550003");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open("qianxinren", "钱重名", "13955550004")).withMessage("staff.refused.username-taken");
        assertThat(StandInKeycloak.accounts()).hasSize(1);
    }

    @Test
    void whenThePostCannotBeGivenTheAccountIsTakenBack() {
        var elsewhere = new NewStaff("sunxinren", "孙新任", new PhoneNumber("13955550005"), Duty.COMMITTEE, Villagers.OTHER_VILLAGE, TODAY, null);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(admin, () -> accounts.open(elsewhere)));
        assertThat(StandInKeycloak.accounts()).isEmpty();
    }

    @Test
    void aResidentWhoCameByPhoneBeforeStaysTheSamePerson() {
        var resident = villagers.somebody("李村民");
        people.welcome(resident, "李村民", new PhoneNumber("13955550006"));
        StandInKeycloak.holds(resident, "r-0123456789abcdef01234567", "+8613955550006");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open("lierzi", "李二子", "13955550006")).withMessage("staff.refused.phone-taken");
        assertThat(open("licunmin", "李村民", "13955550006").person()).isEqualTo(resident);
        assertThat(StandInKeycloak.account(resident).get("username").asString()).isEqualTo("licunmin");
    }

    @Test
    void withoutKeycloakNothingHappensAndTheSentenceSaysSo() {
        StandInKeycloak.isSilent(true);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open("zhouxinren", "周新任", "13955550007")).withMessage("staff.refused.keycloak");
        assertThat(As.machine(() -> directory.signingInAs("zhouxinren"))).isEmpty();
    }

    @Test
    void aLostDeviceIsForgottenItsSessionsEndAndTheOwnerIsTold() {
        var opened = open("wuxinren", "吴新任", "13955550008");
        StandInKeycloak.holds(opened.person(), "wuxinren", "+8613955550008", "password", "otp", "webauthn");

        As.person(admin, () -> accounts.forgetSecondFactor(opened.person()));

        assertThat(StandInKeycloak.account(opened.person()).path("kept").valueStream().map(kept -> kept.get("type").asString())).containsExactly("password");
        assertThat(StandInKeycloak.hasSignedOut(opened.person())).isTrue();
        assertThat(deeds(opened.person())).endsWith("SECOND_FACTOR_RESET");
        assertThat(jdbc.sql("select template from outbox_message where person = ? order by queued_at").param(opened.person().value())
                .query(String.class).list()).contains("staff.sms.second-factor");
    }

    @Test
    void aPasswordIsGivenAnewOnlyToThoseAllOfWhosePostsAreWithinReach() {
        var opened = open("zhengxinren", "郑新任", "13955550009");
        var again = As.person(admin, () -> accounts.newPassword(opened.person()));
        assertThat(StandInKeycloak.account(opened.person()).at("/credentials/0/value").asString()).isEqualTo(again.password().value());

        villagers.appoint(opened.person(), Duty.ADMINISTRATOR, new org.heshi.portal.territory.PlaceCode("3302"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> accounts.newPassword(opened.person())))
                .withMessage("staff.refused.above");
    }

    @Test
    void residentsHaveNoPasswordThatAnAdministratorCouldSet() {
        var resident = villagers.somebody("冯村民");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(admin, () -> accounts.newPassword(resident))).withMessage("staff.refused.no-account");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(resident, () -> accounts.newPassword(new PersonId(UUID.randomUUID()))));
    }

    private List<String> deeds(PersonId person) {
        return jdbc.sql("select deed from audit_entry where subject = ? order by seq").param(person.value()).query(String.class).list();
    }
}
