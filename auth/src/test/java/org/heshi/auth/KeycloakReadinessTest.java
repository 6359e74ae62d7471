package org.heshi.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class KeycloakReadinessTest {

    /** What has answered a moment ago is believed; a process that is known to have ended is not. */
    @Test
    void aKeycloakThatHasEndedIsNotReadyFromThatMomentOn() throws Exception {
        var runs = new AtomicBoolean(true);
        try (var keycloak = new FakeKeycloak(); var readiness = new KeycloakReadiness(new Realm(keycloak.issuer(), keycloak.issuer(), "portal", "secret"), runs::get)) {
            assertThat(readiness.isReady()).isTrue();
            runs.set(false);
            assertThat(readiness.isReady()).isFalse();
        }
    }
}
