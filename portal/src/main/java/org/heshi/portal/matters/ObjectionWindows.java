package org.heshi.portal.matters;

import java.time.Clock;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes what is resolved when the announced window has passed and nobody objected. */
@Component
class ObjectionWindows {

    private static final int BATCH = 100;

    private final Matters matters;
    private final Course course;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ObjectionWindows(Matters matters, Course course, TransactionTemplate transaction, Clock clock) {
        this.matters = matters;
        this.course = course;
        this.transaction = transaction;
        this.clock = clock;
    }

    void closeWhatIsOver() {
        VisitorToken.asMachine(() -> {
            var today = Dates.day(clock.instant());
            List<MatterId> over;
            do {
                over = matters.windowsOver(today, Limit.of(BATCH)).stream().map(MatterId::new).toList();
                over.forEach(matter -> transaction.executeWithoutResult(_ -> close(matter)));
            } while (over.size() == BATCH);
        });
    }

    /** Looks again in its own transaction: an objection may have come in between. */
    private void close(MatterId matter) {
        if (matters.get(matter).isObjectionWindowOver(Dates.day(clock.instant()))) {
            course.close(matter, "matters.timeline.closed-in-silence");
        }
    }
}
