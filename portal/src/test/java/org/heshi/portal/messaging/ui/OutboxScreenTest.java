package org.heshi.portal.messaging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxScreenTest extends SpringBrowserlessTest {

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired Outbox outbox;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause, notice, notice_preference").update();
        people.welcome(person, "钱管理", null);
        As.machine(() -> {
            posts.appoint(person, Duty.ADMINISTRATOR, new PlaceCode("330281"), LocalDate.of(2026, 1, 1), null);
        });
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new VisitorToken(new Visitor.SignedIn(person, "钱管理")));
        SecurityContextHolder.setContext(context);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorReadsFiltersAndSendsAgain() {
        queue("a");
        queue("b");
        jdbc.sql("update outbox_message set state = 'FAILED', reason = 'GIVEN_UP', attempts = 8, settled_at = now() where cause = 'a'").update();

        navigate(OutboxView.class);
        assertThat($(Paragraph.class).withText("现在没有接通短信运营商：短信不会真的发出，内容在这里看。").exists()).isTrue();
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);

        var filter = (Select<OutboxFilter>) $(Select.class).withLabel("看哪些").single();
        test(filter).selectItem("没发到或不确定");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);

        var cell = test($(Grid.class).single()).getCellComponent(0, 0);
        test($(Button.class, cell).withText("再发一次").single()).click();
        test($(Button.class, $(Dialog.class).single()).withText("再发一次").single()).click();
        assertThat(test($(Grid.class).single()).size()).isZero();
        assertThat(jdbc.sql("select state from outbox_message where cause = 'a'").query(String.class).single()).isEqualTo("WAITING");
    }

    private void queue(String cause) {
        transaction.executeWithoutResult(_ -> outbox.queue(new Message(cause,
                new Recipient(person, new PhoneNumber("13800000001"), Words.CHINESE), "messaging.settings.title", List.of(), "notices", null, false)));
    }
}
