package org.heshi.portal.mediation;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Six-digit codes that open one matter; kept only as a hash. */
@Component
class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(8);

    String next() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    String hash(String code) {
        return encoder.encode(code);
    }

    boolean matches(String code, String hash) {
        return encoder.matches(code, hash);
    }
}
