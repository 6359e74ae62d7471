package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.net.URI;
import org.heshi.auth.KeycloakSessions;
import org.heshi.auth.Realm;
import org.heshi.portal.territory.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The realm as a client finds it that is not ours and takes OpenID Connect at its word. */
@WholePortal
class StrictClientTest {

    @Value("${heshi.public-url}") String address;
    @Autowired Realm realm;
    @Autowired KeycloakSessions sessions;
    @Autowired ToldTokens told;

    private final State state = new State();
    private final Nonce nonce = new Nonce();
    private final CodeVerifier verifier = new CodeVerifier();

    private Chromium chromium;
    private OIDCProviderMetadata provider;
    private ClientID client;
    private URI callback;

    @BeforeEach
    void discovers() throws Exception {
        chromium = new Chromium();
        new Person(chromium.phone(), address).comesToSignIn();
        provider = OIDCProviderMetadata.resolve(new Issuer(realm.issuer()));
        client = new ClientID(realm.client());
        callback = URI.create(address + "/login/oauth2/code/keycloak");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    /** The code that comes back from the sign-in pages. The portal, which began no such sign-in, leaves it alone. */
    private AuthorizationCode signsIn(boolean withChallenge) throws Exception {
        var request = new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client, callback)
                .endpointURI(provider.getAuthorizationEndpointURI()).state(state).nonce(nonce);
        var asked = (withChallenge ? request.codeChallenge(verifier, CodeChallengeMethod.S256) : request).build().toURI();
        var page = chromium.desk().newPage();
        var back = new String[1];
        page.onRequest(sent -> back[0] = sent.url().startsWith(callback + "?") ? sent.url() : back[0]);
        page.navigate(asked.toString());
        if (back[0] == null) {
            page.locator("button[name=authenticationExecution]").click();
            page.locator("#username").fill("zhou");
            page.locator("#password").fill("heshi-demo");
            page.locator("#kc-login").click();
        }
        page.waitForCondition(() -> back[0] != null);
        var response = AuthenticationResponseParser.parse(URI.create(back[0]));
        assertThat(response.getState()).isEqualTo(state);
        assertThat(response.getIssuer()).isEqualTo(provider.getIssuer());
        return response.indicatesSuccess() ? response.toSuccessResponse().getAuthorizationCode() : new AuthorizationCode("none");
    }

    private TokenResponse exchange(AuthorizationCode code, CodeVerifier shown) throws Exception {
        return OIDCTokenResponseParser.parse(new TokenRequest.Builder(provider.getTokenEndpointURI(), new ClientSecretBasic(client, new Secret(realm.secret())),
                new AuthorizationCodeGrant(code, callback, shown)).build().toHTTPRequest().send());
    }

    private boolean isRefused(AuthorizationCode code, CodeVerifier shown) throws Exception {
        return !exchange(code, shown).indicatesSuccess();
    }

    @Test
    void givesATokenThatIsSignedForThisClientAndThisSignIn() throws Exception {
        var answer = exchange(signsIn(true), verifier);

        assertThat(answer.indicatesSuccess()).isTrue();
        var token = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
        var claims = new IDTokenValidator(provider.getIssuer(), client, JWSAlgorithm.RS256, provider.getJWKSetURI().toURL()).validate(token, nonce);
        assertThat(claims.getSubject().getValue()).isEqualTo(DemoPeople.id("zhou").toString());
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd");
    }

    @Test
    void takesACodeOnceAndOnlyFromWhoAskedForIt() throws Exception {
        assertThat(isRefused(signsIn(true), new CodeVerifier())).isTrue();
        var code = signsIn(true);
        assertThat(isRefused(code, verifier)).isFalse();
        assertThat(isRefused(code, verifier)).isTrue();
    }

    @Test
    void refusesASignInWithoutAChallenge() throws Exception {
        assertThat(signsIn(false).getValue()).isEqualTo("none");
    }

    @Test
    void saysWithASignedTokenThatASessionHasEnded() throws Exception {
        assertThat(provider.supportsBackChannelLogout()).isTrue();
        new Person(chromium.desk(), address).signsIn("pan").opens("notices");
        told.tokens.clear();

        assertThat(sessions.signOut(DemoPeople.id("pan").value())).isTrue();

        await().until(() -> !told.tokens.isEmpty());
        var validator = new LogoutTokenValidator(provider.getIssuer(), client, JWSAlgorithm.RS256, provider.getJWKSetURI().toURL());
        var claims = validator.validate(SignedJWT.parse(told.tokens.getFirst()));
        assertThat(claims.getSubject().getValue()).isEqualTo(DemoPeople.id("pan").toString());
        assertThat(claims.getSessionID()).isNotNull();
    }
}
