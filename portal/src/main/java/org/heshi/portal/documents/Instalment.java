package org.heshi.portal.documents;

import java.time.LocalDate;
import java.util.UUID;

/** One step of performing what was agreed, such as one payment of several, on its own day. */
public record Instalment(UUID item, String who, String what, LocalDate by) {

    public Instalment {
        who = AgreementText.within(who, Clause.WHO_LENGTH, "documents.clause.who");
        what = AgreementText.within(what, Clause.WHAT_LENGTH, "documents.clause.what");
    }

    public static Instalment of(String who, String what, LocalDate by) {
        return new Instalment(UUID.randomUUID(), who, what, by);
    }
}
