package org.heshi.auth;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether the realm answers right now. A "yes" is believed for a few seconds, a "no" is asked again. */
public class KeycloakReadiness implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BELIEF = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
    private final Realm realm;
    private final BooleanSupplier prepared;
    private volatile long believedUntil = System.nanoTime();

    KeycloakReadiness(Realm realm) {
        this(realm, () -> true);
    }

    /** @param prepared what has to hold as well, before the realm is asked */
    KeycloakReadiness(Realm realm, BooleanSupplier prepared) {
        this.realm = realm;
        this.prepared = prepared;
    }

    public boolean isReady() {
        if (!prepared.getAsBoolean()) {
            return false;
        }
        if (System.nanoTime() - believedUntil < 0) {
            return true;
        }
        var ready = answers();
        if (ready) {
            believedUntil = System.nanoTime() + BELIEF.toNanos();
        }
        return ready;
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(realm.discovery()).timeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
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
