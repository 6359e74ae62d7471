package org.heshi.portal.messaging;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The contract with Twilio; without an account the outbox desk is the carrier.
 *
 * @param previousAuthToken the token before the rotation that is under way; callbacks may still be signed with it
 * @param api               where Twilio is
 */
@ConfigurationProperties("heshi.twilio")
record TwilioSettings(@Nullable String accountSid, @Nullable String authToken, @Nullable String previousAuthToken,
        @Nullable String messagingServiceSid, @Nullable String from,
        @DefaultValue("https://api.twilio.com") URI api, @DefaultValue("10s") Duration timeout) {

    TwilioSettings {
        accountSid = blankToNull(accountSid);
        authToken = blankToNull(authToken);
        previousAuthToken = blankToNull(previousAuthToken);
        messagingServiceSid = blankToNull(messagingServiceSid);
        from = blankToNull(from);
        if (accountSid != null && (authToken == null || messagingServiceSid == null && from == null)) {
            throw new IllegalArgumentException("With heshi.twilio.account-sid, also set heshi.twilio.auth-token"
                    + " and one of heshi.twilio.messaging-service-sid and heshi.twilio.from");
        }
    }

    boolean isUsed() {
        return accountSid != null;
    }

    List<String> tokens() {
        return Stream.of(authToken, previousAuthToken).filter(token -> token != null).toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + (isUsed() ? "used" : "not used") + "]";
    }
}
