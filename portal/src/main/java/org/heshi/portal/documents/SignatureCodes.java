package org.heshi.portal.documents;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Six digits that show who holds the telephone; kept only as a hash. */
@Component
class SignatureCodes {

    private static final int STRENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    String next() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    String hash(String code) {
        return encoder.encode(code);
    }

    boolean matches(String code, String hash) {
        return encoder.matches(java.text.Normalizer.normalize(code, java.text.Normalizer.Form.NFKC).replaceAll("\\s", ""), hash);
    }
}
