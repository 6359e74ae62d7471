package org.heshi.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends sessions in Keycloak. */
public class KeycloakSessions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final Realm realm;
    private final ServiceKey key;

    KeycloakSessions(Realm realm, ServiceKey key) {
        this.realm = realm;
        this.key = key;
    }

    /** All of the account's, so that no browser gets back in by itself. Whether Keycloak did so. */
    public boolean signOut(UUID account) {
        try {
            var status = http.send(HttpRequest.newBuilder(URI.create(realm.direct() + "/heshi-sessions/" + account)).timeout(PATIENCE)
                    .header("Authorization", "Bearer " + key.value()).DELETE().build(), BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                LOG.warn("Keycloak did not end the sessions of {}: {}", account, status);
            }
            return status < 300;
        } catch (IOException e) {
            LOG.warn("Keycloak did not end the sessions of {}: {}", account, e.toString());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
