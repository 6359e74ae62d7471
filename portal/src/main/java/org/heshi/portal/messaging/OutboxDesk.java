package org.heshi.portal.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as an administrator sees it: what went out, what waits, what failed and may be tried again. */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class OutboxDesk {

    private final OutboxMessages messages;
    private final BlockedNumbers blocked;
    private final CarrierPauses pauses;
    private final SmsCarrier carrier;
    private final Wording wording;
    private final Wake wake;
    private final Clock clock;

    OutboxDesk(OutboxMessages messages, BlockedNumbers blocked, CarrierPauses pauses, SmsCarrier carrier,
            Wording wording, Wake wake, Clock clock) {
        this.messages = messages;
        this.blocked = blocked;
        this.pauses = pauses;
        this.carrier = carrier;
        this.wording = wording;
        this.wake = wake;
        this.clock = clock;
    }

    /** Newest first, in any of the states. */
    @Transactional(readOnly = true)
    public List<OutboxEntry> list(Set<MessageState> states, Pageable page) {
        var now = clock.instant();
        return messages.latest(states, page).stream().map(message -> message.entry(wording, isOnlyDesk(), now)).toList();
    }

    @Transactional(readOnly = true)
    public int count(Set<MessageState> states) {
        return messages.count(states);
    }

    /** Whether nothing leaves the house: messages are read here instead. */
    public boolean isOnlyDesk() {
        return carrier instanceof DeskCarrier;
    }

    @Transactional(readOnly = true)
    public Optional<CarrierPause> pause() {
        return pauses.current(carrier.name(), clock.instant());
    }

    /** Sends again at once, although the carrier asked for a pause: somebody has put right what was wrong. */
    public void resume() {
        pauses.end(carrier.name());
        messages.releasePaused(clock.instant());
        wake.afterCommit();
    }

    /** Puts a failed message back into the queue, and forgets what was wrong with its number. */
    public void retry(UUID id) {
        var message = messages.lock(id).orElseThrow(() -> new Refused("messaging.refused.missing"));
        message.retry(clock.instant());
        if (message.phone() != null) {
            blocked.unmark(message.phone());
        }
        wake.afterCommit();
    }
}
