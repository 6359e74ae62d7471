package org.heshi.portal.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of many kinds. */
final class Samples {

    private Samples() {}

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Left half red, right half blue, so that one sees how it was turned. */
    static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph as a telephone takes it: turned, with the maker, a comment, and a film behind its end. */
    static byte[] photograph(int orientation) {
        var jpeg = picture("jpg", 800, 400);
        var maker = "SecretPhone N30.27 E121.16\0".getBytes(StandardCharsets.ISO_8859_1);
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + maker.length)
                .put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 2)
                .putShort((short) 0x010F).putShort((short) 2).putInt(maker.length).putInt(38)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).put(maker).array();
        var exif = segment(0xE1, ByteBuffer.allocate(6 + tiff.length).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff).array());
        var comment = segment(0xFE, "SecretComment".getBytes(StandardCharsets.ISO_8859_1));
        var film = "SecretFilm".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + exif.length + comment.length + film.length)
                .put(jpeg, 0, 2).put(exif).put(comment).put(jpeg, 2, jpeg.length - 2).put(film).array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2))
                .put(content).array();
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] program() {
        return ByteBuffer.allocate(512).put("MZ".getBytes(StandardCharsets.ISO_8859_1)).putInt(60, 64).position(64)
                .put("PE\0\0".getBytes(StandardCharsets.ISO_8859_1)).array();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] word() {
        return zip(Map.of("[Content_Types].xml", ("<Types><Override PartName=\"/word/document.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>").getBytes(StandardCharsets.UTF_8)));
    }

    /** The head of an older Office file, and the names of its streams as its directory has them. */
    static byte[] oldWord(String... streams) {
        var file = ByteBuffer.allocate(4096).put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        for (var i = 0; i < streams.length; i++) {
            file.put(1024 + 128 * i, streams[i].getBytes(StandardCharsets.UTF_16LE));
        }
        return file.array();
    }

    /** A PNG of a few bytes that claims to be huge. */
    static byte[] bomb() {
        var png = picture("png", 4, 4);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }
}
