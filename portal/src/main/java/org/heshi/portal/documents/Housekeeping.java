package org.heshi.portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away what nobody claimed, and bytes to which no row points. */
@Component
class Housekeeping {

    private static final Duration GRACE = Duration.ofDays(1);

    private final AttachmentRows rows;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final DocumentSettings settings;
    private final Clock clock;

    Housekeeping(AttachmentRows rows, FileStore files, TransactionTemplate transaction, DocumentSettings settings, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    record Result(int drafts, int files) {}

    Result clean() {
        var drafts = transaction.execute(_ -> rows.deleteDraftsBefore(clock.instant().minus(settings.draftLife())));
        return new Result(drafts, collect());
    }

    private int collect() {
        try {
            var collected = 0;
            for (var kept : files.before(clock.instant().minus(GRACE))) {
                collected += transaction.execute(_ -> collect(kept.key()));
            }
            return collected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the key while it looks, so that a row for the same bytes cannot come into being meanwhile. */
    private int collect(String key) {
        rows.hold(key);
        if (rows.isUsed(key)) {
            return 0;
        }
        try {
            files.delete(key);
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
