package org.heshi.auth;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The command {@code --heshi.realm.administrator=<name>}: makes the realm in a Keycloak that somebody else runs, or brings it to
 * what this portal needs, says so, and ends with 0, or with 1 and the reason.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RealmCommand implements ApplicationRunner, ExitCodeGenerator {

    /**
     * @param administrator an administrator of that Keycloak, in its realm master
     * @param password      comes from the environment
     * @param portal        where that Keycloak itself reaches the portal, if not as everybody does
     */
    @ConfigurationProperties("heshi.realm")
    record Settings(@Nullable String administrator, @Nullable String password, @Nullable URI portal) {}

    private static final String PATH = "/realms/" + RealmFile.REALM;

    private final Settings settings;
    private final Realm realm;
    private final URI portal;
    private final PrintStream out;
    private boolean done;

    RealmCommand(Settings settings, Realm realm, URI portal, PrintStream out) {
        this.settings = settings;
        this.realm = realm;
        this.portal = portal;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        done = prepare();
    }

    @Override
    public int getExitCode() {
        return done ? 0 : 1;
    }

    /** Whether the realm is as the portal needs it now. */
    boolean prepare() throws InterruptedException {
        var issuer = realm.issuer().toString();
        if (!issuer.endsWith(PATH)) {
            out.printf("HESHI_KEYCLOAK_ISSUER has to end in %s: %s%n", PATH, issuer);
            return false;
        }
        if (settings.password() == null || settings.password().isBlank()) {
            out.println("HESHI_REALM_PASSWORD is not set: it is the password of Keycloak's administrator " + settings.administrator());
            return false;
        }
        var file = new RealmFile(portal, settings.portal() == null ? portal : settings.portal(), realm.secret(), null);
        try (var keycloak = new KeycloakAdministration(issuer.substring(0, issuer.length() - PATH.length()), settings.administrator(), settings.password())) {
            new RealmUpdate(keycloak, file).apply();
            out.printf("The realm %s is as the portal needs it%n", issuer);
            return true;
        } catch (IOException e) {
            out.printf("The realm %s could not be prepared: %s%n", issuer, e.getMessage() == null ? e.toString() : e.getMessage());
            return false;
        }
    }
}
