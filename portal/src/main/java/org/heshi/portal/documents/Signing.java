package org.heshi.portal.documents;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.messaging.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirming an agreement by a code sent to one's own telephone: the signatories' part. */
@Service
@PreAuthorize("@agreementGuard.sees(#agreement)")
public class Signing {

    private final AgreementStore agreements;
    private final AgreementNotes notes;
    private final Codes codes;
    private final Proxies proxies;
    private final Timeline timeline;
    private final DocumentSettings rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signing(AgreementStore agreements, AgreementNotes notes, Codes codes, Proxies proxies, Timeline timeline, DocumentSettings rules,
            ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.notes = notes;
        this.codes = codes;
        this.proxies = proxies;
        this.timeline = timeline;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a code to the visitor's telephone, and answers to which one, as far as its owner needs to know. */
    @Transactional
    public String requestCode(AgreementId agreement) {
        var found = agreements.get(agreement);
        var proxy = proxies.of(subject());
        var signature = signature(found, proxy);
        var phone = proxy.map(Proxy::to).map(Recipient::phone).orElseGet(signature::phone).masked();
        var code = codes.next();
        var expires = found.giveCode(signature, codes.hash(code), rules, clock.instant());
        notes.code(found, proxy.map(Proxy::to).orElseGet(signature::to), code, rules.codeLife().toMinutes(), expires);
        return phone;
    }

    /** Confirms the version that the visitor has read. A wrong code is counted although it is refused. */
    @Transactional(noRollbackFor = Refused.class)
    public void confirm(AgreementId agreement, int version, String code) {
        var found = agreements.get(agreement);
        if (found.number() != version) {
            throw new Refused("documents.refused.newer-version");
        }
        var proxy = proxies.of(subject());
        var signature = signature(found, proxy);
        signature.by(proxy.map(Proxy::name).orElse(null));
        var all = found.confirm(signature, hash -> codes.matches(code, hash), rules, clock.instant());
        timeline.record(found.matter(), "documents.timeline.signed", Audience.EVERYONE, version);
        all.ifPresent(confirmed -> {
            timeline.record(found.matter(), "documents.timeline.confirmed", Audience.EVERYONE, version);
            notes.confirmed(found);
            events.publishEvent(confirmed);
        });
    }

    private static Signature signature(Agreement agreement, Optional<Proxy> proxy) {
        return agreement.signatureOf(proxy.map(Proxy::signatory).orElseGet(Signing::subject));
    }

    private static UUID subject() {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> signedIn.person().value();
            case Visitor.ByCode code -> code.party();
            case Visitor.Anonymous _, Visitor.Machine _ -> throw new Refused("documents.refused.no-signatory");
        };
    }
}
