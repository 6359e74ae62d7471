package org.heshi.auth;

import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Keycloak on this machine, when {@code heshi.embedded.keycloak} asks for it. */
@AutoConfiguration(before = SignInAutoConfiguration.class)
@ConditionalOnBooleanProperty("heshi.embedded.keycloak")
@EnableConfigurationProperties(EmbeddedKeycloakSettings.class)
class EmbeddedKeycloakAutoConfiguration {

    @Bean
    Realm embeddedRealm(EmbeddedKeycloakSettings settings) {
        var path = "/realms/" + RealmFile.REALM;
        return new Realm(URI.create(settings.address() + path), URI.create(settings.directAddress() + path), RealmFile.CLIENT,
                KeptSecret.in(settings.secrets().resolve("keycloak-client.secret")));
    }

    @Bean
    ServiceKey embeddedServiceKey(EmbeddedKeycloakSettings settings) {
        return new ServiceKey(KeptSecret.in(settings.secrets().resolve("keycloak-service.key")));
    }

    @Bean
    @ConditionalOnMissingBean
    KeycloakDatabase keycloakDatabase(EmbeddedKeycloakSettings settings) {
        return settings.database();
    }

    @Bean(initMethod = "start")
    EmbeddedKeycloak embeddedKeycloak(EmbeddedKeycloakSettings settings, KeycloakDatabase database, Realm realm, ServiceKey key,
            ApplicationEventPublisher events) {
        return new EmbeddedKeycloak(settings, database, realm, key, events);
    }
}
