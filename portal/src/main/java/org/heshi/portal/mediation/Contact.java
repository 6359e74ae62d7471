package org.heshi.portal.mediation;

import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Whom to reach: a name and, if known, a phone. */
public record Contact(String name, @Nullable PhoneNumber phone) {

    public static final int NAME_LENGTH = 40;

    public Contact {
        name = name.strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("mediation.name.length");
        }
    }

    @Override
    public String toString() {
        return "somebody";
    }
}
