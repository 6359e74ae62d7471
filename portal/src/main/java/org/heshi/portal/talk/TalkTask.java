package org.heshi.portal.talk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.documents.AttachmentSummary;

/**
 * A task that a resolution gave.
 *
 * @param money    where it comes from
 * @param planned  what it may cost, in yuan
 * @param spent    what it has cost so far
 * @param obstacle what is in its way; empty when nothing is
 * @param isLate   its day has passed and it is not done
 */
public record TalkTask(UUID id, String what, String who, String money, BigDecimal planned, BigDecimal spent, LocalDate dueOn, int progress, String obstacle, boolean isLate,
        List<AttachmentSummary> before, List<AttachmentSummary> after) {

    public boolean isDone() {
        return progress == 100;
    }
}
