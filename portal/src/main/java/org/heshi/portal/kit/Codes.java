package org.heshi.portal.kit;

import java.security.SecureRandom;
import java.text.Normalizer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Six digits that show who holds a telephone or a letter; kept only as a hash. */
@Component
public class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The cheapest: a million codes are soon tried whatever one costs, so it is the count of wrong ones that protects them. */
    private static final int COST = 4;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(COST);

    public String next() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    public String hash(String code) {
        return encoder.encode(code);
    }

    /** @param code as somebody typed it, in digits of any width and with spaces */
    public boolean matches(String code, String hash) {
        return encoder.matches(Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("\\s", ""), hash);
    }
}
