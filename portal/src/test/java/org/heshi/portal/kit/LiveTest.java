package org.heshi.portal.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heshi.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LiveTest extends SpringBrowserlessTest {

    @Autowired Live live;
    @Autowired TransactionTemplate transaction;

    private final UUID topic = UUID.randomUUID();
    private final List<Object> shown = new CopyOnWriteArrayList<>();
    private final List<UUID> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aPageThatWatches() {
        SecurityContextHolder.clearContext();
        live.hear(told::add);
        var page = new Div();
        live.watch(page, topic, () -> shown.add(SecurityContextHolder.getContext().getAuthentication().getPrincipal()));
        UI.getCurrent().add(page);
    }

    @Test
    void whoeverHasNotSignedInIsShownTheNewsAsNobody() {
        publish();
        assertThat(shown).containsExactly("nobody");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aPageWhoseSessionEndsIsShownNothingMore() {
        VaadinSession.getCurrent().close();
        publish();
        assertThat(shown).isEmpty();
    }

    private void publish() {
        transaction.executeWithoutResult(_ -> live.publish(topic));
        await().until(() -> told.contains(topic));
        transaction.executeWithoutResult(_ -> live.publish(new UUID(0, 1)));
        await().until(() -> told.contains(new UUID(0, 1)));
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }
}
