package org.heshi.portal.matters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of a matter's chain: its hash covers all that it says and the hash of the link before it. */
record Link(UUID matter, int seq, Instant at, Actor actor, @Nullable UUID subject, String key, List<String> args,
        Audience audience, byte[] prev) {

    static final byte[] FIRST = new byte[32];

    byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(prev);
            for (var part : List.of(matter.toString(), String.valueOf(seq), at.toString(), actor.name(), String.valueOf(subject),
                    key, audience.name(), String.valueOf(args.size()))) {
                feed(digest, part);
            }
            args.forEach(arg -> feed(digest, arg));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Length first, so that no two different links read the same. */
    private static void feed(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
