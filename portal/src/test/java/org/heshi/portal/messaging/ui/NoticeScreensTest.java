package org.heshi.portal.messaging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class NoticeScreensTest extends SpringBrowserlessTest {

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired Outbox outbox;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("truncate outbox_message, blocked_number, carrier_receipt, carrier_pause, notice, notice_preference").update();
        people.welcome(person, "钱管理", null);
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
    void whoHasNoNoticesIsToldSo() {
        navigate(NoticesView.class);

        assertThat($(Paragraph.class).withText("还没有消息。事项有了进展，会在这里告诉您。").exists()).isTrue();
        assertThat($(Button.class).withText("全部标为已读").exists()).isFalse();
    }

    @Test
    void noticesAreReadOneByOneOrAllTogether() {
        IntStream.range(0, 3).forEach(i -> queue("n" + i));
        navigate(NoticesView.class);
        assertThat(unread()).isEqualTo(3);

        test($(Button.class).withText("标为已读").all().getFirst()).click();
        assertThat(unread()).isEqualTo(2);

        test($(Button.class).withText("全部标为已读").single()).click();
        assertThat(unread()).isZero();
        assertThat($(ListItem.class).withClassName("notice").all()).hasSize(3);
    }

    @Test
    void earlierNoticesComeWhenAskedFor() {
        IntStream.range(0, 25).forEach(i -> queue("n" + i));
        navigate(NoticesView.class);
        assertThat($(ListItem.class).withClassName("notice").all()).hasSize(20);

        test($(Button.class).withText("显示更早的消息").single()).click();
        assertThat($(ListItem.class).withClassName("notice").all()).hasSize(25);
        assertThat($(Button.class).withText("显示更早的消息").exists()).isFalse();
    }

    @Test
    void theBellCountsWhatIsUnread() {
        queue("a");
        queue("b");
        navigate(NoticesView.class);

        assertThat(Seen.in($(NoticeBell.class).single())).isEqualTo("消息2");
    }

    @Test
    void aSwitchThatIsTurnedIsKept() {
        navigate(NoticeSettingsView.class);
        test($(Checkbox.class).withLabelContaining("调解会").single()).click();
        test($(Checkbox.class).withLabelContaining("晚上 9 点").single()).click();

        navigate(NoticesView.class);
        navigate(NoticeSettingsView.class);
        assertThat($(Checkbox.class).withLabelContaining("调解会").single().getValue()).isFalse();
        assertThat($(Checkbox.class).withLabelContaining("晚上 9 点").single().getValue()).isFalse();
        assertThat($(Checkbox.class).withLabelContaining("事项进展").single().getValue()).isTrue();
    }

    @Test
    void theOutboxDoesNotExistForOthers() {
        UI.getCurrent().navigate("outbox");

        assertThat($(H1.class).single().getText()).isNotEqualTo("短信发件箱");
    }

    private long unread() {
        return $(ListItem.class).withClassName("notice-unread").all().size();
    }

    private void queue(String cause) {
        transaction.executeWithoutResult(_ -> outbox.queue(new Message(cause,
                new Recipient(person, new PhoneNumber("13800000001"), Words.CHINESE), "messaging.settings.title", List.of(), "notices", null, false)));
    }
}
