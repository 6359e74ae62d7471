package org.heshi.portal.documents;

import java.io.IOException;

/** Takes out of a picture what tells of its maker: place, time, device, owner, and what is hidden after its end. */
final class PictureCleaning {

    private PictureCleaning() {}

    /** A picture cannot be read by its own rules. */
    static class Broken extends IOException {

        private static final long serialVersionUID = 1L;
    }

    static byte[] clean(FileKind kind, byte[] picture) throws IOException {
        try {
            return switch (kind) {
                case JPEG -> Jpeg.clean(picture);
                case PNG -> Png.clean(picture);
                case WEBP -> Webp.clean(picture);
                default -> throw new IllegalArgumentException(kind + " is no picture");
            };
        } catch (IndexOutOfBoundsException _) {
            throw new Broken();
        }
    }
}
