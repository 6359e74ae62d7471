package org.heshi.portal.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the visitor may see it.
 *
 * @param versions the wordings, oldest first; never empty
 * @param dues     what is to be performed, and what has been
 */
public record AgreementDetail(AgreementId id, MatterId matter, AgreementState state, List<Version> versions, List<Signed> signatures,
        List<Due> dues, @Nullable Instant confirmedAt, @Nullable String withdrawnBecause) {

    /** One wording; {@code proposedAt} is when the parties first saw it. */
    public record Version(int number, AgreementText text, Instant madeAt, @Nullable Instant proposedAt) {}

    /**
     * Where a signatory stands.
     *
     * @param proxy who confirmed for it, if it did not itself
     */
    public record Signed(UUID signatory, @Nullable PersonId person, String name, @Nullable String maskedPhone, @Nullable Instant confirmedAt,
            @Nullable String proxy) {

        public boolean isOf(UUID subject) {
            return signatory.equals(subject) || person != null && person.value().equals(subject);
        }

        /** The signatory, and who confirmed for it. */
        public String signer(Locale locale) {
            return proxy == null ? name : Words.say(locale, "documents.signed.by-agent", name, proxy);
        }
    }

    /** Something to be done under the agreement. */
    public record Due(UUID item, String who, String what, @Nullable LocalDate by, @Nullable LocalDate doneOn) {

        public boolean isLate(LocalDate today) {
            return doneOn == null && by != null && by.isBefore(today);
        }
    }

    public Version latest() {
        return versions.getLast();
    }

    @Override
    public String toString() {
        return "AgreementDetail[" + id + ", " + state + "]";
    }
}
