package org.heshi.portal.messaging;

import org.jspecify.annotations.Nullable;

/** News from the carrier about a message that it took. Receipts come late, twice, or in the wrong order. */
record Receipt(String carrierId, Progress progress, @Nullable Reason reason, @Nullable Integer code) {

    /** How far the carrier has brought it. The last two are final. */
    enum Progress { TAKEN, DELIVERED, FAILED }
}
