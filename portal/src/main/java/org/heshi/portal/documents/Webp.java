package org.heshi.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a WebP: Exif, XMP and what nobody knows are left out. */
final class Webp {

    private static final int HEADER = 12;
    private static final int EXIF_AND_XMP = 0x0C;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private Webp() {}

    static byte[] clean(byte[] in) throws IOException {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, HEADER);
        var data = ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN);
        var end = Math.min(in.length, 8 + Integer.toUnsignedLong(data.getInt(4)));
        for (var at = HEADER; at + 8 <= end;) {
            var length = data.getInt(at + 4);
            var next = at + 8L + length + (length & 1);
            if (length < 0 || at + 8L + length > in.length) {
                throw new PictureCleaning.Broken();
            }
            var type = new String(in, at, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("VP8X")) {
                in[at + 8] &= (byte) ~EXIF_AND_XMP;
            }
            if (KEPT.contains(type)) {
                out.write(in, at, (int) Math.min(next, in.length) - at);
            }
            at = (int) Math.min(next, in.length);
        }
        var cleaned = out.toByteArray();
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        return cleaned;
    }
}
