package org.heshi.portal.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Small pictures of large ones. Only every so many-th point is decoded, so that a large picture costs little. */
final class Thumbnails {

    private static final int SIDE = 320;
    private static final long MOST_POINTS = 70_000_000;
    private static final long MOST_POINTS_AT_ONCE = 30_000_000;
    private static final Semaphore TWO_AT_A_TIME = new Semaphore(2);

    private Thumbnails() {}

    /** A picture claims to be larger than any camera takes them. */
    static class TooManyPoints extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Nothing when the picture is of a rare sort that we cannot decode; it is kept all the same. */
    static Optional<byte[]> of(FileKind kind, byte[] picture) throws IOException {
        TWO_AT_A_TIME.acquireUninterruptibly();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                check(reader, kind == FileKind.WEBP ? MOST_POINTS_AT_ONCE : MOST_POINTS);
                return Optional.of(jpeg(shrink(read(reader), kind == FileKind.JPEG ? Jpeg.orientation(picture) : 1)));
            } catch (TooManyPoints e) {
                throw e;
            } catch (IOException | RuntimeException _) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        } finally {
            TWO_AT_A_TIME.release();
        }
    }

    private static void check(ImageReader reader, long most) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > most) {
            throw new TooManyPoints();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage shrink(BufferedImage image, int orientation) {
        var scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var onItsSide = orientation >= 5;
        var small = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        draw(graphics, image, turn(orientation, width, height), width, height);
        graphics.dispose();
        return small;
    }

    private static void draw(Graphics2D graphics, BufferedImage image, AffineTransform turn, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, Math.max(width, height), Math.max(width, height));
        graphics.transform(turn);
        graphics.drawImage(image, 0, 0, width, height, null);
    }

    /** From how the camera held it to how people see it; the numbers are those of Exif. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
