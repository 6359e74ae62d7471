package org.heshi.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG: what makes the picture and its colours is kept, texts, times and Exif are not. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
            "cICP", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private Png() {}

    static byte[] clean(byte[] in) throws IOException {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, SIGNATURE);
        var data = ByteBuffer.wrap(in);
        for (var at = SIGNATURE;;) {
            var length = data.getInt(at);
            if (length < 0 || at + 12L + length > in.length) {
                throw new PictureCleaning.Broken();
            }
            var type = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                out.write(in, at, 12 + length);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            at += 12 + length;
        }
    }
}
