package org.heshi.portal.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the carrier's receipts, each once. */
@Component
@Transactional
class Receipts {

    private final OutboxMessages messages;
    private final BlockedNumbers blocked;
    private final JdbcClient jdbc;
    private final Clock clock;

    Receipts(OutboxMessages messages, BlockedNumbers blocked, JdbcClient jdbc, Clock clock) {
        this.messages = messages;
        this.blocked = blocked;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By our id where the receipt carries it, since it may come before we know the carrier's; or else by theirs. */
    void receive(@Nullable UUID id, String status, Receipt receipt) {
        var now = clock.instant();
        var isNews = jdbc.sql("""
                insert into carrier_receipt (carrier_id, status, message, received_at) values (:sid, :status, :message, :now)
                on conflict do nothing
                """)
                .param("sid", receipt.carrierId())
                .param("status", status)
                .param("message", id, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (!isNews) {
            return;
        }
        var message = id == null ? messages.lockByCarrierId(receipt.carrierId()) : messages.lock(id);
        message.ifPresent(found -> {
            found.passage().receive(receipt, now);
            found.forget(now);
            var reason = receipt.reason();
            var phone = found.phone();
            if (reason != null && reason.marksNumber() && phone != null) {
                blocked.mark(phone, reason, now);
            }
        });
    }
}
