package org.heshi.portal.account;

import java.time.Instant;

/** Somebody agreed to a version of the notice on personal information. */
public record Consent(int version, Instant givenAt) {

    public boolean isCurrent() {
        return version == PrivacyNotice.VERSION;
    }
}
