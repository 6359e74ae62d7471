package org.heshi.portal.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands messages to the carrier: claim, send, record, with no transaction open while the network is slow.
 * Any number of workers on any number of nodes may run it at once.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final DeliveryQueue queue;
    private final SmsCarrier carrier;

    Delivery(DeliveryQueue queue, SmsCarrier carrier) {
        this.queue = queue;
        this.carrier = carrier;
    }

    /** One round of the job, until nothing is due. */
    void run() {
        queue.loseAbandoned();
        send();
        lookUp();
        queue.forgetSecrets();
    }

    private void send() {
        for (var batch = queue.claim(carrier.name()); !batch.isEmpty(); batch = queue.claim(carrier.name())) {
            Outcome pause = null;
            for (var message : batch) {
                var outcome = pause != null ? pause : attempt(message);
                queue.record(message, carrier.name(), outcome);
                pause = outcome instanceof Outcome.Paused ? outcome : null;
            }
        }
    }

    private Outcome attempt(Outgoing message) {
        var outcome = carrier.send(message);
        switch (outcome) {
            case Outcome.Accepted _ -> LOG.debug("{} accepted by {}", message, carrier.name());
            case Outcome.Paused paused when paused.reason() == Reason.CREDENTIALS ->
                LOG.error("{} refuses our credentials; nothing is sent for {}. Check its settings.", carrier.name(), paused.pause());
            default -> LOG.warn("{} by {}: {}", message, carrier.name(), outcome);
        }
        return outcome;
    }

    private void lookUp() {
        for (var message : queue.unclear(carrier.name())) {
            queue.resolve(message.id(), carrier.find(message));
        }
    }
}
