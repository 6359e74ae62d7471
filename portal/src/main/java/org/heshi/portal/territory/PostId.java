package org.heshi.portal.territory;

import java.util.UUID;

/** One term of a person in a duty at a place. */
public record PostId(UUID value) {

    static PostId next() {
        return new PostId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
