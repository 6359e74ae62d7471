package org.heshi.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTest {

    private final VaadinService service = mock(VaadinService.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Boolean> lockedAtTheEnd = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession() {

        @Override
        public void invalidate() {
            lockedAtTheEnd.add(lock.isHeldByCurrentThread());
            super.invalidate();
        }
    };

    @Test
    void takesTheLockOfTheScreensBeforeTheSessionEndsAndGivesItBack() {
        session.setAttribute(VaadinSession.class.getName() + ".screens", new Screens());

        OpenSessions.end(session);

        assertThat(lockedAtTheEnd).containsExactly(true);
        assertThat(lock.isLocked()).isFalse();
    }

    /** They close by what waits for their lock; what never closes stays in memory and is told of news for ever. */
    @Test
    void letsTheScreensCloseAsTheyAreGivenBack() {
        var screens = new Screens();
        session.setAttribute(VaadinSession.class.getName() + ".screens", screens);

        OpenSessions.end(session);

        verify(service).runPendingAccessTasks(screens);
    }

    @Test
    void doesNotMindASessionThatHasEndedAlready() {
        session.invalidate();

        OpenSessions.end(session);

        assertThat(lock.isLocked()).isFalse();
    }

    private final class Screens extends VaadinSession {

        private static final long serialVersionUID = 1L;

        Screens() {
            super(service);
        }

        @Override
        public Lock getLockInstance() {
            return lock;
        }

        @Override
        public void valueUnbound(jakarta.servlet.http.HttpSessionBindingEvent event) {
            // what the screens do when they end is not looked at here
        }
    }
}
