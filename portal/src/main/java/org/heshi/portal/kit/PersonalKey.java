package org.heshi.portal.kit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** One key of personal data: AES-256 in Galois/Counter Mode by Spring Security, prints by HMAC-SHA256, each with a part of its own. */
public final class PersonalKey {

    public static final int SHORTEST = 24;
    private static final int PRINT_BYTES = 16;
    private static final int ID_LENGTH = 6;

    private final byte[] secret;
    private final String id;
    private final byte[] forPrints;

    public PersonalKey(String text) {
        if (text.strip().length() < SHORTEST) {
            throw new IllegalArgumentException("a key of personal data has at least " + SHORTEST + " characters");
        }
        secret = text.strip().getBytes(StandardCharsets.UTF_8);
        id = encode(mac(secret, "id")).substring(0, ID_LENGTH);
        forPrints = mac(secret, "print");
    }

    /** Names the key without telling it. */
    public String id() {
        return id;
    }

    String seal(String text) {
        return id + "." + encode(cipher().encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** With what everything begins that this key sealed. */
    public String mark() {
        return id + ".";
    }

    String open(String sealed) {
        return new String(cipher().decrypt(Base64.getUrlDecoder().decode(sealed.substring(ID_LENGTH + 1))), StandardCharsets.UTF_8);
    }

    String print(String text) {
        return encode(Arrays.copyOf(mac(forPrints, text), PRINT_BYTES));
    }

    private AesBytesEncryptor cipher() {
        return new AesBytesEncryptor(new SecretKeySpec(mac(secret, "seal"), "AES"), KeyGenerators.secureRandom(16), AesBytesEncryptor.CipherAlgorithm.GCM);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return id;
    }
}
