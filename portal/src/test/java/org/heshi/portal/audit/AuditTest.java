package org.heshi.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditTest {

    @Autowired Audit audit;
    @Autowired AuditTrail trail;
    @Autowired AuditSettings settings;
    @Autowired Villagers villagers;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private final UUID matter = UUID.randomUUID();
    private PersonId administrator;
    private PersonId mediator;

    @BeforeEach
    void people() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
        mediator = villagers.serving("王德顺", Duty.MEDIATOR);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @Test
    void whatSomebodyDidIsFoundByPersonMatterDeedAndDay() {
        var party = UUID.randomUUID();
        As.person(mediator, () -> write(Deed.UNMASKED, party));
        As.machine(() -> write(Deed.ERASED, null));
        var day = LocalDate.of(2026, 11, 23);

        assertThat(found(new AuditQuestion(mediator.value(), null, null, null, null))).as("what was done to the person, and by it").containsExactly(Deed.UNMASKED, Deed.POST_GIVEN);
        assertThat(found(new AuditQuestion(party, null, null, null, null))).containsExactly(Deed.UNMASKED);
        assertThat(found(new AuditQuestion(null, matter, null, null, null))).containsExactly(Deed.ERASED, Deed.UNMASKED);
        assertThat(found(new AuditQuestion(null, matter, Deed.ERASED, day, day))).containsExactly(Deed.ERASED);
        assertThat(found(new AuditQuestion(null, matter, null, day.plusDays(1), null))).isEmpty();
        assertThat(found(new AuditQuestion(null, matter, null, null, day.minusDays(1)))).isEmpty();
        var entry = As.person(administrator, () -> trail.search(new AuditQuestion(null, matter, Deed.UNMASKED, null, null), 0, 10)).getFirst();
        assertThat(entry.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(entry.facts()).isEqualTo(Map.of("what", "phone"));
    }

    @Test
    void takingTheAuditOutIsItselfWrittenDown() {
        As.person(mediator, () -> write(Deed.UNMASKED, null));
        var question = new AuditQuestion(null, matter, null, null, null);
        As.person(administrator, () -> trail.taking(question));
        var taken = As.person(administrator, () -> trail.before(question, Long.MAX_VALUE));
        assertThat(taken).extracting(AuditEntry::deed).containsExactly(Deed.EXPORTED, Deed.UNMASKED);
        assertThat(taken.getFirst().actor()).isEqualTo(administrator.value());
        assertThat(taken.getFirst().facts()).containsEntry("entries", "1");
    }

    @Test
    void onlyAnAdministratorReadsIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(mediator, () -> trail.search(AuditQuestion.ALL, 0, 10)));
    }

    @Test
    void aDeedIsWrittenInItsTransactionOrNotAtAll() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record(Deed.UNMASKED, null, matter, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set deed = 'EXPORTED'", "delete from audit_entry", "truncate audit_entry"})
    void theDatabaseRefusesToChangeIt(String change) {
        As.person(mediator, () -> write(Deed.UNMASKED, null));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(change).update())
                .withStackTraceContaining("the audit only grows");
    }

    @Test
    void whatWasKeptLongEnoughIsForgottenAndNothingElse() {
        clock.set(TestClock.at(2020, 3, 1, 10, 0));
        As.machine(() -> write(Deed.ERASED, null));
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        As.machine(() -> write(Deed.UNMASKED, null));
        AuditRetention.forget(jdbc, settings, clock);
        assertThat(found(new AuditQuestion(null, matter, null, null, null))).containsExactly(Deed.UNMASKED);
    }

    @ParameterizedTest
    @EnumSource
    void everyDeedHasWords(Deed deed) {
        assertThat(List.of(Words.CHINESE, Words.ENGLISH)).noneMatch(language -> Words.say(language, "audit.deed." + deed).contains("audit.deed"));
    }

    private List<Deed> found(AuditQuestion question) {
        return As.person(administrator, () -> trail.search(question, 0, 100)).stream().map(AuditEntry::deed).toList();
    }

    private void write(Deed deed, UUID subject) {
        transaction.executeWithoutResult(_ -> audit.record(deed, subject, matter, Map.of("what", "phone")));
    }
}
