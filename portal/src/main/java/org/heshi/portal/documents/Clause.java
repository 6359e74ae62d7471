package org.heshi.portal.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was agreed: who does what, by when.
 *
 * @param item stays the same from version to version, so that a changed clause is told from a new one
 */
public record Clause(UUID item, String who, String what, @Nullable LocalDate by) {

    public static final int WHO_LENGTH = 80;
    public static final int WHAT_LENGTH = 1000;

    public Clause {
        who = AgreementText.within(who, WHO_LENGTH, "documents.clause.who");
        what = AgreementText.within(what, WHAT_LENGTH, "documents.clause.what");
    }

    public static Clause of(String who, String what, @Nullable LocalDate by) {
        return new Clause(UUID.randomUUID(), who, what, by);
    }
}
