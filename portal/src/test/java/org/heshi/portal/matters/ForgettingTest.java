package org.heshi.portal.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.audit.AuditQuestion;
import org.heshi.portal.audit.AuditTrail;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Closing;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Drafting;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter that ended long ago tells no more whom it was about, in no table; until then nothing is lost. */
@PortalTest
class ForgettingTest {

    private final String word = "w" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Autowired Forgetting forgetting;
    @Autowired Filing filing;
    @Autowired Handling handling;
    @Autowired Assigning assigning;
    @Autowired Conversation talk;
    @Autowired Drafting drafting;
    @Autowired Agreements agreements;
    @Autowired Closing closing;
    @Autowired TimelineCheck check;
    @Autowired AuditTrail trail;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private DisputeFiled filed;

    @BeforeEach
    void aDisputeThatIsWithdrawn() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        var owner = villagers.somebody("林阿娣");
        var committee = villagers.serving("许国平", Duty.COMMITTEE);
        var mediator = villagers.serving("何叔同", Duty.MEDIATOR);
        filed = As.person(owner, () -> filing.file(new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "漏水" + word, "滴水" + word, "修好" + word, Privacy.NAMED,
                new Contact("甲" + word, new PhoneNumber("13800000001")), new Contact("乙" + word, new PhoneNumber("13900001234")), false, null, Locale.CHINESE)));
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
        As.person(mediator, () -> talk.say(filed.matter(), Channel.JOINT, "请看" + word, null));
        var agreement = As.person(mediator, () -> drafting.draft(filed.matter(),
                new AgreementText("事实" + word, List.of(Clause.of("乙" + word, "修好水管", LocalDate.of(2026, 12, 10))), "", List.of(), 2)));
        As.person(mediator, () -> agreements.propose(agreement));
        As.person(owner, () -> closing.withdraw(filed.matter(), "已经和好" + word));
    }

    @AfterEach
    void today() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
    }

    @Test
    void afterItsTimeNoTableKnowsWhomItWasAbout() {
        assertThat(tablesThatKnow()).contains("matter", "party", "thread_message", "timeline_entry", "agreement_version");
        clock.advance(Duration.ofDays(1824));
        forgetting.run();
        assertThat(tablesThatKnow()).as("before its time").contains("matter", "timeline_entry");

        clock.advance(Duration.ofDays(2));
        forgetting.run();
        assertThat(tablesThatKnow()).isEmpty();
        assertThat(jdbc.sql("select status from matter where id = ?").param(filed.matter().value()).query(String.class).single()).isEqualTo("WITHDRAWN");
        assertThat(As.machine(() -> check.verify()).broken()).as("its timeline is whole, and short").noneMatch(broken -> broken.matter().equals(filed.matter()));
        assertThat(As.person(administrator(), () -> trail.search(new AuditQuestion(null, filed.matter().value(), null, null, null), 0, 9)))
                .extracting("deed").contains(Deed.ERASED);
        assertThat(forgetting.run()).as("a second time").isZero();
    }

    private PersonId administrator() {
        return villagers.serving("章宁", Duty.ADMINISTRATOR);
    }

    private List<String> tablesThatKnow() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'").query(String.class).list()
                .stream().filter(table -> jdbc.sql("select exists (select from " + table + " t where t::text like ?)").param("%" + word + "%").query(Boolean.class).single()).toList();
    }
}
