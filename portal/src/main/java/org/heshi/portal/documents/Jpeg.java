package org.heshi.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG. Of Exif only the orientation is kept, without which pictures lie on their side. */
final class Jpeg {

    private static final int SOI = 0xD8, EOI = 0xD9, SOS = 0xDA, TEM = 0x01, APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE, APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    /** Cameras need some ten; each makes a decoder go over the whole picture once more. */
    private static final int MOST_SCANS = 100;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;

    private Jpeg() {}

    static byte[] clean(byte[] in) throws IOException {
        var out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        var orientation = orientation(in);
        if (orientation > 1) {
            out.write(exif(orientation));
        }
        var at = 2;
        var scans = 0;
        while (true) {
            var marker = marker(in, at);
            if (marker == EOI) {
                out.write(in, at, 2);
                return out.toByteArray();
            }
            var end = isBare(marker) ? at + 2 : at + 2 + length(in, at + 2);
            if (marker == SOS) {
                if (++scans > MOST_SCANS) {
                    throw new PictureCleaning.Broken();
                }
                end = endOfScan(in, end);
            }
            if (isKept(marker, in, at + 4)) {
                out.write(in, at, end - at);
            }
            at = end;
        }
    }

    /** How the picture is to be turned, 1 to 8 as Exif counts; 1 when nothing is said. */
    static int orientation(byte[] in) throws IOException {
        for (var at = 2; at + 4 < in.length; at += 2 + length(in, at + 2)) {
            var marker = marker(in, at);
            if (marker == SOS || marker == EOI || isBare(marker)) {
                return 1;
            }
            if (marker == APP1 && startsWith(in, at + 4, EXIF)) {
                return orientationIn(Arrays.copyOfRange(in, at + 4 + EXIF.length, at + 2 + length(in, at + 2)));
            }
        }
        return 1;
    }

    private static int orientationIn(byte[] tiff) {
        var data = ByteBuffer.wrap(tiff);
        if (tiff.length < 14) {
            return 1;
        }
        data.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = data.getInt(4);
        if (directory < 8 || directory > tiff.length - 2) {
            return 1;
        }
        var entries = Short.toUnsignedInt(data.getShort(directory));
        for (var entry = directory + 2; entries > 0 && entry + 12 <= tiff.length; entry += 12, entries--) {
            if (Short.toUnsignedInt(data.getShort(entry)) == ORIENTATION) {
                var value = data.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put(EXIF)
                .put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }

    private static boolean isKept(int marker, byte[] in, int content) {
        return marker == APP2 ? startsWith(in, content, COLOURS)
                : marker == APP0 || marker == APP14 || (marker < APP0 || marker > APP15) && marker != COMMENT;
    }

    private static boolean isBare(int marker) {
        return marker == TEM || marker >= 0xD0 && marker <= SOI;
    }

    private static int endOfScan(byte[] in, int from) {
        var at = from;
        while (in[at] != (byte) 0xFF || in[at + 1] == 0 || in[at + 1] == (byte) 0xFF || (in[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    private static int marker(byte[] in, int at) throws IOException {
        if (in[at] != (byte) 0xFF) {
            throw new PictureCleaning.Broken();
        }
        return in[at + 1] & 0xFF;
    }

    private static int length(byte[] in, int at) throws IOException {
        var length = (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
        if (length < 2 || at + length > in.length) {
            throw new PictureCleaning.Broken();
        }
        return length;
    }

    private static boolean startsWith(byte[] in, int at, byte[] prefix) {
        return at + prefix.length <= in.length && Arrays.equals(in, at, at + prefix.length, prefix, 0, prefix.length);
    }
}
