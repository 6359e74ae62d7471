package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Uuids;

/** A question that a resident asked. */
public record QuestionId(UUID value) {

    static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }

    /** Nothing where the text is no id. */
    public static Optional<QuestionId> read(String text) {
        return Uuids.read(text).map(QuestionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
