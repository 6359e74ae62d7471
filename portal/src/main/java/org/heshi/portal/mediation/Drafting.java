package org.heshi.portal.mediation;

import java.util.Objects;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Signatory;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the agreement of a dispute, to be confirmed by every one of its parties. */
@Service
@Transactional
public class Drafting {

    private final Parties parties;
    private final Agreements agreements;

    Drafting(Parties parties, Agreements agreements) {
        this.parties = parties;
        this.agreements = agreements;
    }

    /** A party signs by a code sent to its phone, so each of them needs a name and one; otherwise see {@link Settling}. */
    @PreAuthorize("@sight.handles(#matter)")
    public AgreementId draft(MatterId matter, AgreementText text) {
        var all = parties.of(matter);
        if (all.stream().noneMatch(party -> party.side() == Side.RESPONDENT)) {
            throw new Refused("mediation.refused.respondent-unknown");
        }
        if (all.stream().anyMatch(party -> party.phone() == null || party.name() == null)) {
            throw new Refused("mediation.refused.cannot-sign");
        }
        return agreements.draft(matter, text, all.stream().map(Drafting::signatory).toList());
    }

    private static Signatory signatory(Party party) {
        return new Signatory(party.id().value(), Objects.requireNonNull(party.name()), party.recipient());
    }
}
