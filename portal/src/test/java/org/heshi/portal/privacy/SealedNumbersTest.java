package org.heshi.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Personal;
import org.heshi.portal.kit.PersonalKey;
import org.heshi.portal.kit.PersonalKeys;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.SealedColumn;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.territory.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers lie in the database sealed, whoever reads a copy of it; and the key can be changed while the portal serves. */
@PortalTest
class SealedNumbersTest {

    private static final PersonalKey NEW = new PersonalKey("a new key that nobody has seen");

    @Autowired ApplicationContext context;
    @Autowired PersonalKeys keys;
    @Autowired List<SealedColumn> columns;
    @Autowired Audit audit;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private final PhoneNumber phone = new PhoneNumber("136" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));

    @BeforeEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @AfterEach
    void theKeyOfTheTests() {
        var both = new PersonalKeys(keys.primary(), List.of(NEW));
        Personal.use(both);
        jdbc.sql("insert into personal_key (id) values (?) on conflict do nothing").param(keys.primary().id()).update();
        resealing(both).run();
        Personal.use(keys);
    }

    @Test
    void noTableHoldsANumberThatCanBeRead() {
        var quarrel = new Quarrel(context);
        var filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.applicant, () -> quarrel.bean(Identities.class).giveOwn(filed.matter(), new IdentityNumber("330281198502150028")));
        people.welcome(new PersonId(UUID.randomUUID()), "林阿娣", phone);
        columns.forEach(column -> assertThat(jdbc.sql("select t::text from " + column.table() + " t where t::text ~ '[+]861[3-9][0-9]{9}|330281198502150028'").query(String.class).list())
                .as(column.table()).isEmpty());
        assertThat(everyTextColumnNamed("phone")).as("and none has been forgotten").isSubsetOf(columns.stream().map(SealedColumn::table).toList());
    }

    @Test
    void aNewKeyOpensWhatTheOldOneSealedAndSealsItAnew() {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, "林阿娣", phone);
        var quarrel = new Quarrel(context);
        var filed = quarrel.mediating(Privacy.NAMED);
        var party = quarrel.party(filed, Side.RESPONDENT);
        var identity = new IdentityNumber("330281198502150028");
        As.person(quarrel.applicant, () -> quarrel.bean(Identities.class).giveOwn(filed.matter(), identity));
        var rotated = new PersonalKeys(NEW, List.of(keys.primary()));
        Personal.use(rotated);
        jdbc.sql("insert into personal_key (id) values (?) on conflict do nothing").param(rotated.primary().id()).update();
        assertThat(people.get(id).phone()).isEqualTo(phone);

        assertThat(resealing(rotated).run()).isPositive();
        Personal.use(new PersonalKeys(rotated.primary(), List.of()));
        assertThat(people.get(id).phone()).as("without the old key").isEqualTo(phone);
        assertThat(As.person(quarrel.applicant, () -> quarrel.bean(Identities.class).own(filed.matter()))).contains(identity.masked());
        assertThat(jdbc.sql("select phone_print from party where id = ?").param(party.value()).query(String.class).single()).isEqualTo(Quarrel.OTHER_PHONE.print());
        assertThat(jdbc.sql("select id from personal_key").query(String.class).list()).containsExactly(rotated.primary().id());
        assertThat(resealing(rotated).run()).as("nothing is left").isZero();
    }

    @Test
    void aNumberFromBeforeIsReadAndSealed() {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, "林阿娣", phone);
        jdbc.sql("update person set phone = ? where id = ?").params(phone.value(), id.value()).update();
        jdbc.sql("insert into personal_key (id) values ('plain') on conflict do nothing").update();
        assertThat(people.get(id).phone()).isEqualTo(phone);
        resealing(keys).run();
        assertThat(jdbc.sql("select phone from person where id = ?").param(id.value()).query(String.class).single()).startsWith(keys.primary().mark());
    }

    @Test
    void whatIsSealedTellsNothingAndCannotBeChanged() {
        assertThat(phone.sealed()).isNotEqualTo(phone.sealed()).doesNotContain(phone.plain());
        assertThat(phone.print()).isEqualTo(new PhoneNumber(phone.value()).print()).hasSize(22);
        var changed = phone.sealed();
        var at = changed.length() - 3;
        var other = changed.substring(0, at) + (changed.charAt(at) == 'A' ? 'B' : 'A') + changed.substring(at + 1);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> PhoneNumber.unsealed(other));
    }

    private List<String> everyTextColumnNamed(String name) {
        return jdbc.sql("select table_name from information_schema.columns where table_schema = 'public' and column_name = ? and table_name <> 'scheduled_tasks'")
                .param(name).query(String.class).list();
    }

    private Resealing resealing(PersonalKeys with) {
        return new Resealing(columns, with, audit, jdbc, transaction);
    }
}
