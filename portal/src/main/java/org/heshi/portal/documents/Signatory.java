package org.heshi.portal.documents;

import java.util.UUID;
import org.heshi.portal.messaging.Recipient;

/** Somebody whose confirmation the agreement needs: a party, under the name that stands on the paper. */
public record Signatory(UUID id, String name, Recipient to) {

    public Signatory {
        name = AgreementText.within(name, Clause.WHO_LENGTH, "documents.clause.who");
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
