package org.heshi.auth;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the Keycloak is that somebody else runs.
 *
 * @param patience how long anybody waits for its answer
 */
@ConfigurationProperties("heshi.keycloak")
record KeycloakSettings(@Nullable URI issuer, @DefaultValue("heshi-portal") String clientId, @Nullable String clientSecret,
        @Nullable String serviceKey, @DefaultValue("8s") Duration patience) {

    Realm realm() {
        if (issuer == null || issuer.toString().isBlank()) {
            throw new MissingSettingException("HESHI_KEYCLOAK_ISSUER", "the address of the Keycloak realm, such as https://id.example.org/realms/heshi",
                    "HESHI_EMBEDDED_KEYCLOAK=true to run one here");
        }
        if (clientSecret == null || clientSecret.isBlank()) {
            throw new MissingSettingException("HESHI_KEYCLOAK_CLIENT_SECRET", "the secret of the client " + clientId + " in that realm",
                    "HESHI_EMBEDDED_KEYCLOAK=true to run a Keycloak here");
        }
        return new Realm(issuer, issuer, clientId, clientSecret);
    }
}
