package org.heshi.portal.messaging;

import static org.heshi.portal.messaging.MessageState.DELIVERED;
import static org.heshi.portal.messaging.MessageState.FAILED;
import static org.heshi.portal.messaging.MessageState.SENDING;
import static org.heshi.portal.messaging.MessageState.SENT;
import static org.heshi.portal.messaging.MessageState.SUPPRESSED;
import static org.heshi.portal.messaging.MessageState.UNKNOWN;
import static org.heshi.portal.messaging.MessageState.WAITING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The way of a message from the outbox to the telephone: where it is, when it goes on, and why it did not. */
@Embeddable
class Passage {

    @Enumerated(EnumType.STRING)
    private MessageState state = WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private boolean quiet;
    private @Nullable Instant expiresAt;
    private @Nullable String carrier;
    private @Nullable String carrierId;
    private @Nullable Integer carrierCode;
    private int attempts;
    private int lookups;
    private Instant dueAt;
    private @Nullable Instant claimedAt;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant settledAt;

    protected Passage() {}

    Passage(Instant due, boolean quiet, @Nullable Instant expires) {
        this.dueAt = due;
        this.quiet = quiet;
        this.expiresAt = expires;
    }

    /** A worker takes it; false when it is not worth sending any more. */
    boolean claim(String by, Instant now, Instant lease) {
        if (isExpired(now)) {
            settle(FAILED, Reason.EXPIRED, now);
            return false;
        }
        carrier = by;
        carrierId = null;
        carrierCode = null;
        attempts++;
        lookups = 0;
        claimedAt = now;
        leaseUntil = lease;
        state = SENDING;
        reason = null;
        return true;
    }

    void suppress(Reason why, Instant now) {
        settle(SUPPRESSED, why, now);
    }

    void hold(Instant until) {
        dueAt = until;
    }

    /** What the worker of an attempt found out. News of an earlier attempt counts only when the carrier took it. */
    void record(int attempt, Outcome outcome, MessagingSettings settings, double chance, Instant now) {
        if (outcome instanceof Outcome.Accepted accepted) {
            take(accepted.carrierId(), now);
        } else if (attempt == attempts && state == SENDING) {
            refuse(outcome, settings, chance, now);
        }
    }

    private void refuse(Outcome outcome, MessagingSettings settings, double chance, Instant now) {
        switch (outcome) {
            case Outcome.Accepted accepted -> take(accepted.carrierId(), now);
            case Outcome.Never never -> {
                settle(never.reason().marksNumber() ? SUPPRESSED : FAILED, never.reason(), now);
                carrierCode = never.code();
            }
            case Outcome.Again _ when attempts >= settings.attempts() -> settle(FAILED, Reason.GIVEN_UP, now);
            case Outcome.Again again -> again(again.reason(), now.plus(settings.waitAfter(attempts, chance)));
            case Outcome.Paused paused -> {
                attempts--;
                again(paused.reason(), now.plus(paused.pause()));
            }
            case Outcome.Unknown _ -> lose(now);
        }
    }

    /** Its worker died or its answer was lost: the carrier is asked soon, and nothing is sent before that. */
    void lose(Instant now) {
        state = UNKNOWN;
        reason = Reason.LOST_ANSWER;
        leaseUntil = null;
        dueAt = now.plus(Lookups.wait(lookups));
    }

    /** The carrier is being asked; the next time is set before it answers, so that no other worker asks too. */
    void ask(Instant now) {
        lookups++;
        dueAt = now.plus(Lookups.wait(lookups));
    }

    /** The carrier knows nothing of it. When it would by now, the message was never taken and may go out again. */
    void missed(Instant now) {
        if (state == UNKNOWN && lookups >= Lookups.CERTAIN) {
            again(Reason.LOST_ANSWER, now);
        }
    }

    /** What the carrier says later: forward only, and of a message sent again only when it arrived after all. */
    void receive(Receipt receipt, Instant now) {
        var known = carrierId == null ? state == SENDING || state == UNKNOWN : carrierId.equals(receipt.carrierId());
        if (isFinal() || !known && receipt.progress() != Receipt.Progress.DELIVERED) {
            return;
        }
        carrierId = receipt.carrierId();
        carrierCode = receipt.code();
        switch (receipt.progress()) {
            case TAKEN -> take(receipt.carrierId(), now);
            case DELIVERED -> settle(DELIVERED, null, now);
            case FAILED -> settle(FAILED, receipt.reason(), now);
        }
    }

    /** Somebody decided that it should go out again. */
    void restart(Instant now) {
        attempts = 0;
        carrierId = null;
        again(null, now);
    }

    private void take(@Nullable String id, Instant now) {
        carrierId = carrierId == null ? id : carrierId;
        if (!isFinal()) {
            settle(SENT, null, now);
        }
    }

    private void again(@Nullable Reason why, Instant due) {
        state = WAITING;
        reason = why;
        leaseUntil = null;
        settledAt = null;
        dueAt = quiet ? QuietHours.after(due) : due;
    }

    private void settle(MessageState end, @Nullable Reason why, Instant now) {
        state = end;
        reason = why;
        leaseUntil = null;
        settledAt = now;
    }

    private boolean isFinal() {
        return state == DELIVERED || state == FAILED && carrierId != null;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    MessageState state() {
        return state;
    }

    @Nullable Reason reason() {
        return reason;
    }

    @Nullable String carrier() {
        return carrier;
    }

    @Nullable String carrierId() {
        return carrierId;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant claimedAt() {
        return claimedAt;
    }

    @Nullable Instant settledAt() {
        return settledAt;
    }
}
