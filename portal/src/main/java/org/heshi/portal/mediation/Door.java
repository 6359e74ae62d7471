package org.heshi.portal.mediation;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** The way into one case by a six-digit code. The fifth wrong one locks it; a new code opens it again. */
@Embeddable
class Door {

    private static final int TRIES = 5;
    private static final Duration BETWEEN_CODES = Duration.ofSeconds(60);

    private @Nullable String codeHash;
    private @Nullable Instant codeAt;
    private int codeTries;

    /** A new code replaces the old one; at most one a minute. */
    void giveCode(String hash, Instant now) {
        if (isCodeFresh(now)) {
            throw new Refused("mediation.refused.code-soon");
        }
        codeHash = hash;
        codeAt = now;
        codeTries = 0;
    }

    boolean hasCode() {
        return codeHash != null;
    }

    boolean isCodeFresh(Instant now) {
        return codeAt != null && codeAt.plus(BETWEEN_CODES).isAfter(now);
    }

    boolean isLocked() {
        return codeTries >= TRIES;
    }

    boolean opens(Predicate<String> matchesHash) {
        if (codeHash == null || isLocked()) {
            return false;
        }
        if (matchesHash.test(codeHash)) {
            codeTries = 0;
            return true;
        }
        codeTries++;
        return false;
    }
}
