package org.heshi.portal.whole;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code app of a test: six digits of RFC 6238, which change every half a minute. */
final class Totp {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private final byte[] key;

    /** @param written the key as it is written for those who cannot scan it */
    Totp(String written) {
        var letters = written.replaceAll("\\s", "");
        var bits = new StringBuilder();
        letters.chars().forEach(letter -> bits.append("%5s".formatted(Integer.toBinaryString(LETTERS.indexOf(letter))).replace(' ', '0')));
        key = new byte[bits.length() / 8];
        for (var i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
    }

    /** The code of now, or of the next half minutes: a code serves only once. */
    String code(int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(Instant.now().getEpochSecond() / SECONDS + later).array());
            var at = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(at) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
