package org.heshi.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.servlet.LocaleResolver;

/** Wires sign-in; the application may say in which language, and what a signed-in person is to it. */
@AutoConfiguration(before = OAuth2ClientAutoConfiguration.class)
@EnableConfigurationProperties({KeycloakSettings.class, RealmCommand.Settings.class})
class SignInAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Realm realm(KeycloakSettings settings) {
        return settings.realm();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(Realm realm) {
        return new InMemoryClientRegistrationRepository(realm.registration());
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceKey serviceKey(KeycloakSettings settings) {
        return new ServiceKey(settings.serviceKey());
    }

    @Bean
    KeycloakReadiness keycloakReadiness(Realm realm, ObjectProvider<EmbeddedKeycloak> embedded) {
        return new KeycloakReadiness(realm, () -> embedded.stream().allMatch(EmbeddedKeycloak::isReady));
    }

    @Bean
    KeycloakSessions keycloakSessions(Realm realm, ServiceKey key) {
        return new KeycloakSessions(realm, key);
    }

    @Bean
    @ConditionalOnProperty("heshi.realm.administrator")
    RealmCommand realmCommand(RealmCommand.Settings settings, Realm realm, @Value("${heshi.public-url}") URI portal) {
        return new RealmCommand(settings, realm, portal, System.out);
    }

    @Bean
    KeycloakAccounts keycloakAccounts(Realm realm, KeycloakSessions sessions) {
        return new KeycloakAccounts(realm, sessions);
    }

    @Bean
    SignInPages signInPages(ObjectProvider<LocaleResolver> resolver, ObjectProvider<Reading> reading) {
        return new SignInPages(request -> resolver.stream().findFirst().<Function<HttpServletRequest, Locale>>map(r -> r::resolveLocale)
                .orElse(HttpServletRequest::getLocale).apply(request), request -> reading.getIfAvailable(() -> _ -> List.of()).of(request));
    }

    /** Found by its type, as the reader of identity tokens. */
    @Bean
    PatientRequests patientRequests(KeycloakSettings settings) {
        return new PatientRequests(settings.patience());
    }

    @Bean
    SignIn signIn(ClientRegistrationRepository registrations, KeycloakReadiness keycloak, SignInPages pages, PatientRequests requests,
            ObjectProvider<UnaryOperator<OidcUser>> principal) {
        return new SignIn(registrations, keycloak, pages, requests, principal.getIfAvailable(UnaryOperator::identity));
    }
}
