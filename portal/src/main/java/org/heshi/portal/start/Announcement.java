package org.heshi.portal.start;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.auth.KeycloakReadiness;
import org.heshi.auth.SignInReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where to go: first that it serves, then that people can sign in. A single task serves nobody. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger("org.heshi");

    private final URI address;
    private final KeycloakReadiness signIn;
    private final ObjectProvider<StartNotice> notices;
    private final ObjectProvider<ExitCodeGenerator> tasks;
    private boolean serves;
    private boolean complete;

    Announcement(StartSettings settings, KeycloakReadiness signIn, ObjectProvider<StartNotice> notices, ObjectProvider<ExitCodeGenerator> tasks) {
        this.address = settings.publicUrl();
        this.signIn = signIn;
        this.notices = notices;
        this.tasks = tasks;
    }

    @EventListener
    synchronized void on(ApplicationReadyEvent event) {
        if (tasks.stream().findAny().isPresent()) {
            return;
        }
        serves = true;
        if (signIn.isReady()) {
            announceAll();
        } else {
            announce(Stream.of("和事 Heshi serves at " + address + "; sign-in is not ready yet"));
        }
    }

    /** Only when the portal was there first; what happens before it serves is not heard. */
    @EventListener
    synchronized void on(SignInReady event) {
        if (serves) {
            announceAll();
        }
    }

    private void announceAll() {
        if (!complete) {
            complete = true;
            announce(Stream.concat(Stream.of("和事 Heshi is ready: " + address), notices.orderedStream().flatMap(notice -> notice.lines().stream())));
        }
    }

    private static void announce(Stream<String> lines) {
        LOG.info(lines.collect(Collectors.joining("\n    ", "\n\n    ", "\n")));
    }
}
