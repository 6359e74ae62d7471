package org.heshi.portal.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.MessageKind;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.springframework.stereotype.Component;

/** What signatories are told by message. */
@Component
class AgreementNotes {

    private final Outbox outbox;
    private final MatterLookup lookup;

    AgreementNotes(Outbox outbox, MatterLookup lookup) {
        this.outbox = outbox;
        this.lookup = lookup;
    }

    void proposed(Agreement agreement) {
        tellAll(agreement, "proposed/" + agreement.number(), "documents.proposed.sms");
    }

    void confirmed(Agreement agreement) {
        tellAll(agreement, "confirmed", "documents.confirmed.sms");
    }

    private void tellAll(Agreement agreement, String what, String template) {
        agreement.signatures().forEach(signature -> outbox.queue(new Message(cause(agreement, what), signature.to(), template,
                List.of(), path(agreement), agreement.matter().value(), false).about(MessageKind.AGREEMENT)));
    }

    void code(Agreement agreement, Recipient to, String code, long minutes, Instant expires) {
        outbox.queue(Message.code(cause(agreement, "code/" + UUID.randomUUID()), to, "documents.code.sms",
                List.of(code, String.valueOf(minutes)), null, agreement.matter().value(), expires));
    }

    private static String cause(Agreement agreement, String what) {
        return "agreement/" + agreement.id() + "/" + what;
    }

    private String path(Agreement agreement) {
        return MatterPaths.shortest(lookup.known(agreement.matter()).reference());
    }
}
