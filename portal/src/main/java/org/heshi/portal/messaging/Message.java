package org.heshi.portal.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell one recipient: a word key with its arguments, worded in the recipient's language when it is sent.
 * The words hold no signature (it is added) and nothing of the case itself; the link leads to it.
 *
 * @param cause   the decision that made it, such as {@code matter/3f…/admitted}; with recipient and template it is unique
 * @param path    where the link leads, from the root of the portal and without personal data
 * @param urgent  goes out at night too, as codes do
 * @param secret  the arguments are a code: erased once it is sent or expired, never shown as a notice
 * @param expires after that moment it is not worth sending any more
 */
public record Message(String cause, Recipient to, String template, List<String> args, @Nullable String path,
        @Nullable UUID matter, boolean urgent, boolean secret, @Nullable Instant expires, MessageKind kind) {

    public Message {
        args = List.copyOf(args);
        if (cause.isBlank() || cause.length() > 200) {
            throw new IllegalArgumentException("A cause has 1 to 200 characters");
        }
        if (path != null && !path.matches("/?[\\w./~-]*(\\?[\\w=&.~-]*)?")) {
            throw new IllegalArgumentException("A path is one of the portal's own, without host or blanks");
        }
        if (secret && expires == null) {
            throw new IllegalArgumentException("A code says until when it is valid");
        }
    }

    /** About a case, with whatever arguments its words take. */
    public Message(String cause, Recipient to, String template, List<String> args, @Nullable String path,
            @Nullable UUID matter, boolean urgent) {
        this(cause, to, template, args, path, matter, urgent, false, null, MessageKind.CASE);
    }

    /** A code that lets somebody in or confirms something, worth sending until it expires. */
    public static Message code(String cause, Recipient to, String template, List<String> args, @Nullable String path,
            @Nullable UUID matter, Instant expires) {
        return new Message(cause, to, template, args, path, matter, true, true, expires, MessageKind.CODE);
    }

    /** The same message, of a kind that people may switch off on its own. */
    public Message about(MessageKind other) {
        return new Message(cause, to, template, args, path, matter, urgent, secret, expires, other);
    }

    /** The same message, dropped when it could not be sent by then: a reminder of an hour that has passed helps nobody. */
    public Message until(Instant moment) {
        return new Message(cause, to, template, args, path, matter, urgent, secret, moment, kind);
    }

    @Override
    public String toString() {
        return "Message[" + template + ", " + cause + "]";
    }
}
