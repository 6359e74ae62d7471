package org.heshi.auth;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded Keycloak is run.
 *
 * @param data the folder in which this installation keeps its secrets, logs and marks
 * @param portalUrl where sign-in leads back to
 * @param portalDirectUrl where Keycloak itself reaches the portal
 * @param distribution Keycloak's zip
 * @param home where it is unpacked and prepared, if not in the data folder; one preparation may serve several installations
 * @param publicUrl its address in browsers, where a proxy stands before it
 * @param users a JSON array of users, imported together with the realm
 */
@ConfigurationProperties("heshi.keycloak")
record EmbeddedKeycloakSettings(
        Path data,
        URI portalUrl,
        URI portalDirectUrl,
        @Nullable Path distribution,
        @Nullable Path home,
        @DefaultValue("18080") int port,
        @Nullable URI publicUrl,
        @Nullable String users,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword) {

    static final String HOST = "127.0.0.1";

    /** As browsers know it. */
    String address() {
        return publicUrl == null || publicUrl.toString().isBlank() ? "http://localhost:" + port : publicUrl.toString().replaceFirst("/+$", "");
    }

    /** As the portal on the same machine reaches it. */
    String directAddress() {
        return "http://" + HOST + ":" + port;
    }

    boolean isBehindProxy() {
        return publicUrl != null && !publicUrl.toString().isBlank();
    }

    Path homes() {
        return home == null || home.toString().isBlank() ? data.resolve("keycloak") : home;
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    KeycloakDatabase database() {
        if (databaseUrl == null || databaseUser == null || databasePassword == null) {
            throw new MissingSettingException("HESHI_KEYCLOAK_DATABASE_URL (with _USER and _PASSWORD)",
                    "the PostgreSQL database of the embedded Keycloak", "HESHI_EMBEDDED_DATABASE=true");
        }
        return new KeycloakDatabase(databaseUrl, databaseUser, databasePassword);
    }
}
