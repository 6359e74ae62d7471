package org.heshi.portal.messaging.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.heshi.portal.messaging.MessageState;

/** What an administrator looks for in the outbox. */
enum OutboxFilter {

    ALL(EnumSet.allOf(MessageState.class)),
    TROUBLE(EnumSet.of(MessageState.FAILED, MessageState.UNKNOWN, MessageState.SUPPRESSED)),
    WAITING(EnumSet.of(MessageState.WAITING, MessageState.SENDING)),
    DONE(EnumSet.of(MessageState.SENT, MessageState.DELIVERED));

    private final Set<MessageState> states;

    OutboxFilter(Set<MessageState> states) {
        this.states = states;
    }

    Set<MessageState> states() {
        return states;
    }

    String key() {
        return "messaging.outbox.filter." + name().toLowerCase(Locale.ROOT);
    }
}
