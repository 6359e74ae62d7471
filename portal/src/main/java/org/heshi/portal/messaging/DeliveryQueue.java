package org.heshi.portal.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around sending: take some, note what came of each, follow up what is unclear. */
@Component
@Transactional
class DeliveryQueue {

    private final OutboxMessages messages;
    private final BlockedNumbers blocked;
    private final CarrierPauses pauses;
    private final Wording wording;
    private final MessagingSettings settings;
    private final Clock clock;

    DeliveryQueue(OutboxMessages messages, BlockedNumbers blocked, CarrierPauses pauses, Wording wording,
            MessagingSettings settings, Clock clock) {
        this.messages = messages;
        this.blocked = blocked;
        this.pauses = pauses;
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    /** Messages that are due, each in the hands of the caller alone until its lease ends. Empty when nothing is left to do. */
    List<Outgoing> claim(String carrier) {
        var now = clock.instant();
        if (pauses.current(carrier, now).isPresent()) {
            return List.of();
        }
        var morning = QuietHours.after(now);
        if (morning.isAfter(now)) {
            messages.holdQuiet(morning);
        }
        List<OutboxMessage> due;
        List<Outgoing> claimed;
        do {
            due = messages.lockDue(now, settings.batch());
            claimed = take(due, carrier, now);
        } while (claimed.isEmpty() && !due.isEmpty());
        return claimed;
    }

    private List<Outgoing> take(List<OutboxMessage> due, String carrier, Instant now) {
        var unusable = blocked.among(due.stream().map(OutboxMessage::phone).filter(Objects::nonNull).distinct().toList());
        due.stream().filter(message -> unusable.containsKey(message.phone()))
                .forEach(message -> message.passage().suppress(unusable.get(message.phone()), now));
        return due.stream().filter(message -> message.passage().state() == MessageState.WAITING)
                .filter(message -> message.passage().claim(carrier, now, now.plus(settings.lease())))
                .map(message -> message.outgoing(wording)).toList();
    }

    /** What came of an attempt. */
    void record(Outgoing outgoing, String carrier, Outcome outcome) {
        var now = clock.instant();
        messages.lock(outgoing.id()).ifPresent(message -> {
            message.passage().record(outgoing.attempt(), outcome, settings, ThreadLocalRandom.current().nextDouble(), now);
            message.forget(now);
        });
        switch (outcome) {
            case Outcome.Never never -> markIfUseless(outgoing.phone(), never.reason(), now);
            case Outcome.Paused paused -> pauses.pause(carrier, now.plus(paused.pause()), paused.reason());
            case Outcome.Accepted _, Outcome.Again _, Outcome.Unknown _ -> { }
        }
    }

    /** What the carrier says about a message that it was asked about. */
    void resolve(UUID id, Sighting sighting) {
        var now = clock.instant();
        messages.lock(id).filter(message -> message.passage().state() == MessageState.UNKNOWN).ifPresent(message -> {
            switch (sighting) {
                case Sighting.Found(var candidates) -> candidates.stream()
                        .filter(receipt -> !messages.isTaken(receipt.carrierId())).findFirst()
                        .ifPresentOrElse(receipt -> receive(message, receipt, now), () -> message.passage().missed(now));
                case Sighting.Absent _ -> message.passage().missed(now);
                case Sighting.Unclear _ -> { }
            }
        });
    }

    private void receive(OutboxMessage message, Receipt receipt, Instant now) {
        message.passage().receive(receipt, now);
        message.forget(now);
        markIfUseless(message.phone(), receipt.reason(), now);
    }

    private void markIfUseless(@Nullable PhoneNumber phone,
            @Nullable Reason reason, Instant now) {
        if (phone != null && reason != null && reason.marksNumber()) {
            blocked.mark(phone, reason, now);
        }
    }

    /** Messages whose worker is gone: nobody knows whether they went out. */
    void loseAbandoned() {
        var now = clock.instant();
        messages.lockAbandoned(now, 100).forEach(message -> message.passage().lose(now));
    }

    /** Messages to ask the carrier about now. */
    List<Outgoing> unclear(String carrier) {
        var now = clock.instant();
        return messages.lockUnknown(now, carrier, Lookups.LAST, settings.batch()).stream().map(message -> {
            message.passage().ask(now);
            return message.outgoing(wording);
        }).toList();
    }

    /** Codes whose time is over. */
    void forgetSecrets() {
        var now = clock.instant();
        messages.lockStaleSecrets(now, 100).forEach(message -> message.forget(now));
    }
}
