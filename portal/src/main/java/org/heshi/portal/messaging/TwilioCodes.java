package org.heshi.portal.messaging;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Twilio's numbers and status words mean to us. */
final class TwilioCodes {

    static final int CREDENTIALS = 20003;
    static final int TOO_MANY = 20429;

    private TwilioCodes() {}

    static Reason reason(@Nullable Integer code) {
        return switch (code) {
            case 21610 -> Reason.OPTED_OUT;
            case 21211, 30005 -> Reason.BAD_NUMBER;
            case 21614, 30006 -> Reason.NOT_MOBILE;
            case 21408 -> Reason.REGION;
            case 30003, 30008 -> Reason.UNREACHABLE;
            case 30004, 30007 -> Reason.FILTERED;
            case null, default -> Reason.REFUSED;
        };
    }

    static Receipt receipt(String sid, String status, @Nullable Integer code) {
        var progress = switch (status.toLowerCase(Locale.ROOT)) {
            case "delivered", "read" -> Receipt.Progress.DELIVERED;
            case "failed", "undelivered", "canceled" -> Receipt.Progress.FAILED;
            default -> Receipt.Progress.TAKEN;
        };
        return new Receipt(sid, progress, progress == Receipt.Progress.FAILED ? reason(code) : null, code);
    }
}
