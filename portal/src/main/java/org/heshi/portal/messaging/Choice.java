package org.heshi.portal.messaging;

import java.util.EnumSet;
import java.util.Set;

/** How a person wants to be told: which kinds not by SMS, and whether the telephone stays quiet at night. */
public record Choice(boolean quietHours, Set<MessageKind> muted) {

    static final Choice USUAL = new Choice(true, Set.of());

    public Choice {
        muted = Set.copyOf(muted.stream().filter(MessageKind::isOptional).toList());
    }

    public boolean wants(MessageKind kind) {
        return !muted.contains(kind);
    }

    /** The same, with one kind switched on or off. */
    public Choice with(MessageKind kind, boolean wanted) {
        var changed = EnumSet.noneOf(MessageKind.class);
        changed.addAll(muted);
        if (wanted) {
            changed.remove(kind);
        } else {
            changed.add(kind);
        }
        return new Choice(quietHours, changed);
    }
}
