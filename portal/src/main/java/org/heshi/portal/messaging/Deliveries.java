package org.heshi.portal.messaging;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the messages of a matter, so that staff see who has not been reached. */
@Service
@Inside
@Transactional(readOnly = true)
public class Deliveries {

    private final OutboxMessages messages;

    Deliveries(OutboxMessages messages) {
        this.messages = messages;
    }

    /** Oldest first. */
    public List<DeliverySummary> of(UUID matter) {
        return messages.ofMatter(matter).stream().map(OutboxMessage::summary).toList();
    }
}
