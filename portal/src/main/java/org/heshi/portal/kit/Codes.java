package org.heshi.portal.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.springframework.stereotype.Component;

/**
 * Six digits that show who holds a telephone or a letter; kept only as a print with the key of this installation. A million
 * codes are soon tried whatever one costs: it is the key that protects what is kept, and the count of wrong ones that protects the door.
 */
@Component
public class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 8;

    public String next() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** Another each time, so that equal codes do not show. */
    public String hash(String code) {
        var salt = Letters.random(SALT);
        return salt + Personal.print(salt + code);
    }

    /** @param code as somebody typed it, in digits of any width and with spaces */
    public boolean matches(String code, String hash) {
        var salt = hash.substring(0, SALT);
        var typed = Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return Personal.prints(salt + typed).stream().anyMatch(print -> MessageDigest.isEqual(bytes(salt + print), bytes(hash)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
