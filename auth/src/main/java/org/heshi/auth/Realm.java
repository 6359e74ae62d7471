package org.heshi.auth;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The Keycloak realm in which people sign in, and the portal's client there. Its endpoints follow from its address,
 * so nothing asks Keycloak before somebody signs in.
 *
 * @param issuer the realm's address as browsers and tokens know it
 * @param direct the same realm as the portal itself reaches it
 */
public record Realm(URI issuer, URI direct, String client, String secret) {

    /** The name of the registration, the last part of the addresses of sign-in. */
    public static final String REGISTRATION = "keycloak";

    /** Where signing in begins. */
    public static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    /** Where a person learns that signing in did not work. */
    public static final String NOT_SIGNED_IN = "/sign-in/failed";

    private static final String OPENID = "/protocol/openid-connect/";

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(client)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(List.of("openid", "profile"))
                .issuerUri(issuer.toString())
                .authorizationUri(issuer + OPENID + "auth")
                .tokenUri(direct + OPENID + "token")
                .jwkSetUri(direct + OPENID + "certs")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + OPENID + "logout"))
                .userNameAttributeName("sub")
                .build();
    }

    URI discovery() {
        return URI.create(direct + "/.well-known/openid-configuration");
    }

    /** The server on which the realm is, as the portal reaches it. */
    String server() {
        return direct.toString().replaceFirst("/realms/[^/]+/?$", "");
    }

    /** Below the server. */
    String path() {
        return "/realms" + root();
    }

    /** Below the addresses of administration. */
    String root() {
        return direct.toString().replaceFirst("^.*/realms(/[^/]+)/?$", "$1");
    }

    @Override
    public String toString() {
        return issuer.toString();
    }
}
