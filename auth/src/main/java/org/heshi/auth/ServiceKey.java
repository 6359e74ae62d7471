package org.heshi.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak shows to the portal when it asks it for something: a random key that only the two know. A token of
 * Keycloak's own would have to be fetched in the middle of every sign-in and proves no more than this does.
 */
public record ServiceKey(@Nullable String value) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;

    public ServiceKey {
        if (value != null && !value.isBlank() && value.length() < SHORTEST) {
            throw new IllegalArgumentException("HESHI_KEYCLOAK_SERVICE_KEY has at least " + SHORTEST + " characters");
        }
    }

    /** In constant time; without a key of our own nobody is let in. */
    public boolean opens(@Nullable String shown) {
        return value != null && !value.isBlank() && shown != null
                && MessageDigest.isEqual(("Bearer " + value).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** A hash of the words that nobody can make, or try out, without the key. */
    public String hash(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(String.valueOf(value).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ServiceKey[…]";
    }
}
