package org.heshi.portal.documents;

import java.util.UUID;

/** One agreement, through all of its versions. */
public record AgreementId(UUID value) {

    static AgreementId next() {
        return new AgreementId(UUID.randomUUID());
    }

    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
