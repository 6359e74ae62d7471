package org.heshi.auth;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm as it is imported into a Keycloak that does not have it yet: the file of this module, with this portal's addresses and secret. */
class RealmFile {

    static final String REALM = "heshi";
    static final String CLIENT = "heshi-portal";

    /** What a realm that was imported earlier takes over as well. */
    static final List<String> SETTINGS = List.of("displayName", "loginTheme", "registrationAllowed", "rememberMe", "internationalizationEnabled",
            "supportedLocales", "defaultLocale", "bruteForceProtected", "failureFactor", "waitIncrementSeconds", "minimumQuickLoginWaitSeconds",
            "quickLoginCheckMilliSeconds", "maxFailureWaitSeconds", "maxDeltaTimeSeconds", "ssoSessionIdleTimeout", "ssoSessionMaxLifespan",
            "ssoSessionIdleTimeoutRememberMe", "ssoSessionMaxLifespanRememberMe", "accessCodeLifespanLogin", "webAuthnPolicyRpEntityName",
            "webAuthnPolicyUserVerificationRequirement", "eventsEnabled", "eventsExpiration", "enabledEventTypes", "adminEventsEnabled");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Resource FILE = new ClassPathResource("realm/heshi.json", RealmFile.class.getClassLoader());
    private static final Resource FLOW = new ClassPathResource("realm/sign-in-flow.json", RealmFile.class.getClassLoader());
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1");

    private final URI portal;
    private final URI direct;
    private final String secret;
    private final @Nullable String users;

    /** @param direct the portal as Keycloak itself reaches it */
    RealmFile(URI portal, URI direct, String secret, @Nullable String users) {
        this.portal = plain(portal);
        this.direct = plain(direct);
        this.secret = secret;
        this.users = users;
    }

    /** All of it, to be imported. */
    ObjectNode realm() throws IOException {
        var realm = (ObjectNode) read(FILE);
        adapt((ObjectNode) realm.get("clients").get(0));
        if (StringUtils.hasText(users)) {
            realm.set("users", read(new DefaultResourceLoader().getResource(users)));
        }
        return realm;
    }

    /** The steps of signing in, which an import cannot bring. */
    static JsonNode flow() throws IOException {
        return read(FLOW);
    }

    /** What an account may hold, and who may write it. */
    static JsonNode profile(JsonNode realm) {
        return JSON.readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asString());
    }

    /** Readable by its owner only: it holds the secret. */
    void write(Path target) throws IOException {
        var realm = realm();
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        Files.createFile(target, KeptSecret.ownerOnly(true));
        Files.writeString(target, JSON.writeValueAsString(realm));
    }

    /** Makes the client this portal's: its secret, and the addresses that sign-in and sign-out may lead back to. */
    ObjectNode adapt(ObjectNode client) {
        client.put("secret", secret);
        client.put("serviceAccountsEnabled", true);
        client.put("baseUrl", portal + "/");
        client.putArray("redirectUris").addAll(addresses("/login/oauth2/code/" + Realm.REGISTRATION).map(client::stringNode).toList());
        client.withObject("/attributes").put("post.logout.redirect.uris", String.join("##", addresses("/").toList()))
                .put("backchannel.logout.url", direct + "/logout/connect/back-channel/" + Realm.REGISTRATION)
                .put("backchannel.logout.session.required", "true");
        return client;
    }

    private static URI plain(URI address) {
        return URI.create(address.toString().replaceFirst("/+$", ""));
    }

    /** On one machine people write either name of it. */
    private Stream<String> addresses(String path) {
        var address = portal + path;
        return !LOOPBACK.contains(portal.getHost()) ? Stream.of(address)
                : LOOPBACK.stream().map(host -> address.replaceFirst("//" + portal.getHost(), "//" + host));
    }

    private static JsonNode read(Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            return JSON.readTree(in);
        }
    }
}
