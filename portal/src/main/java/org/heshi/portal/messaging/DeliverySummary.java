package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * How far one message of a matter has come, for those who handle it.
 *
 * @param phone only its ends
 * @param at  when it came to this state
 * @param due when it will go, while it waits
 */
public record DeliverySummary(UUID id, String template, @Nullable PersonId person, @Nullable String phone,
        MessageState state, @Nullable Reason reason, Instant at, Instant due) {

    /** One sentence: "已发到 138****0001，2026年11月23日 10:00". */
    public String say(Locale locale) {
        var to = phone != null ? phone
                : Words.say(locale, state == MessageState.SUPPRESSED ? "messaging.delivery.nowhere" : "messaging.delivery.forgotten");
        var time = Dates.say(locale, state == MessageState.WAITING ? due : at);
        var why = reason == null ? "" : Words.say(locale, "messaging.reason." + reason);
        return Words.say(locale, "messaging.delivery." + state, to, time, why);
    }

    /** How else to reach the person, when the message did not or may not have arrived. */
    public Optional<String> otherWay(Locale locale) {
        return isTrouble() ? Optional.of(Words.say(locale, "messaging.other-way." + reason)) : Optional.empty();
    }

    /** Whether somebody should reach the person in another way. Who switched SMS off reads the notice instead. */
    public boolean isTrouble() {
        return state.isTrouble() && reason != null && reason != Reason.SWITCHED_OFF;
    }
}
