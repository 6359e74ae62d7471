package org.heshi.auth.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.util.JsonSerialization;

/**
 * The portal, asked by Keycloak: it sends the codes, counts the tries, and knows who serves as what. The key that both
 * share is all the portal accepts; it never leaves the two servers.
 */
class Portal {

    /** Where Keycloak's settings keep the portal's address and the key: {@code spi-authenticator--heshi-phone-code--…}. */
    private static final Config.Scope SETTINGS = Config.scope("authenticator", PhoneCodeFactory.ID);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

    /** The portal does not answer, or not as it should. */
    static class Silent extends Exception {

        private static final long serialVersionUID = 1L;

        Silent(String why) {
            super(why);
        }
    }

    /** What became of the wish for a code. {@code seconds} says in how many seconds another may be asked for. */
    record Asked(State state, String id, int seconds) {

        enum State { SENT, WAIT, BUSY }
    }

    /** What became of a try. */
    enum Tried { RIGHT, WRONG, EXPIRED, SPENT }

    Asked sendCode(Phone phone, String address, String language) throws Silent {
        var answer = post("/internal/sign-in-codes", Map.of("phone", phone.value(), "address", address, "language", language));
        return new Asked(Asked.State.valueOf(text(answer, "state")), String.valueOf(answer.get("id")), number(answer, "seconds"));
    }

    Tried tryCode(String id, String code) throws Silent {
        return Tried.valueOf(text(post("/internal/sign-in-codes/" + id + "/tries", Map.of("code", code)), "outcome"));
    }

    boolean asksSecondFactor(String account, String name) throws Silent {
        return Boolean.TRUE.equals(post("/internal/accounts/" + account + "/duties", Map.of("name", name)).get("secondFactor"));
    }

    /** In constant time; without a key of our own nobody is let in. */
    static boolean opens(@Nullable String shown) {
        var key = SETTINGS.get("key");
        return key != null && !key.isBlank() && shown != null && MessageDigest.isEqual(
                ("Bearer " + key).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** The same word for the same value, from which nobody without the key can tell the value. */
    static String alias(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(String.valueOf(SETTINGS.get("key")).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<?, ?> post(String path, Map<String, String> body) throws Silent {
        var portal = SETTINGS.get("portal-url");
        var key = SETTINGS.get("key");
        if (portal == null || key == null) {
            throw new Silent("Keycloak is not told where the portal is: set KC_SPI_AUTHENTICATOR__HESHI_PHONE_CODE__PORTAL_URL and ..._KEY");
        }
        try {
            var response = HTTP.send(HttpRequest.newBuilder(URI.create(portal.replaceFirst("/+$", "") + path)).timeout(PATIENCE)
                    .header("Authorization", "Bearer " + key).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JsonSerialization.writeValueAsString(body))).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Silent("The portal answered " + response.statusCode() + " to " + path.replaceAll("[0-9a-f-]{36}", "…"));
            }
            return JsonSerialization.readValue(response.body(), Map.class);
        } catch (IOException e) {
            throw new Silent("The portal does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Silent("Interrupted");
        }
    }

    private static String text(Map<?, ?> answer, String name) {
        return String.valueOf(answer.get(name));
    }

    private static int number(Map<?, ?> answer, String name) {
        return answer.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
