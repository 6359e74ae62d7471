package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.UUID;

/** A question that a resident asked. */
public record QuestionId(UUID value) {

    static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }

    /** Nothing where the text is no id. */
    public static Optional<QuestionId> read(String text) {
        try {
            return Optional.of(new QuestionId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
