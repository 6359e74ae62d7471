package org.heshi.portal.start;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.auth.SignInReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where to go: first that it serves, then that people can sign in. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger("org.heshi");

    private final URI address;
    private final boolean waitsForSignIn;
    private final ObjectProvider<StartNotice> notices;
    private boolean serves;
    private boolean signsIn;

    Announcement(StartSettings settings, Environment environment, ObjectProvider<StartNotice> notices) {
        this.address = settings.publicUrl();
        this.waitsForSignIn = environment.getProperty("heshi.embedded.keycloak", Boolean.class, false);
        this.notices = notices;
    }

    @EventListener
    synchronized void on(ApplicationReadyEvent event) {
        serves = true;
        if (signsIn || !waitsForSignIn) {
            announceAll();
        } else {
            announce(Stream.of("和事 Heshi serves at " + address + "; sign-in is getting ready"));
        }
    }

    @EventListener
    synchronized void on(SignInReady event) {
        signsIn = true;
        if (serves) {
            announceAll();
        }
    }

    private void announceAll() {
        announce(Stream.concat(Stream.of("和事 Heshi is ready: " + address), notices.orderedStream().flatMap(notice -> notice.lines().stream())));
    }

    private static void announce(Stream<String> lines) {
        LOG.info(lines.collect(Collectors.joining("\n    ", "\n\n    ", "\n")));
    }
}
