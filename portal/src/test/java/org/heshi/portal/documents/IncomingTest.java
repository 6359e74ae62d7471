package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.Test;

class IncomingTest {

    private static final long LARGEST = 1 << 20;

    private static Incoming receive(String name, byte[] bytes) {
        return Incoming.receive(new Recognition(), name, Samples.stream(bytes), LARGEST);
    }

    private static FileKind kindOf(String name, byte[] bytes) {
        try (var file = receive(name, bytes)) {
            return file.kind();
        }
    }

    @Test
    void tellsTheKindByTheContent() {
        assertThat(kindOf("合同.docx", Samples.word())).isEqualTo(FileKind.DOCX);
        assertThat(kindOf("扫描.jpg", Samples.pdf())).isEqualTo(FileKind.PDF);
        assertThat(kindOf("照片", Samples.picture("png", 20, 10))).isEqualTo(FileKind.PNG);
        assertThat(kindOf("说明.txt", "楼上漏水三个星期".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.TEXT);
        assertThat(kindOf("说明.txt", "楼上漏水三个星期，厨房天花板滴水".getBytes(Charset.forName("GB18030")))).isEqualTo(FileKind.TEXT);
        assertThat(kindOf("录音.mp3", "ID3\3\0\0\0\0\0\0aaaaaaaaaaaaaaaa".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileKind.MP3);
        assertThat(kindOf("录音.m4a", "\0\0\0\30ftypM4A \0\0\0\0M4A mp42".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileKind.M4A);
        assertThat(kindOf("录音.wav", "RIFF\44\0\0\0WAVEfmt \20\0\0\0".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileKind.WAV);
        assertThat(kindOf("录音.ogg", "OggS\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\36\1vorbis".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileKind.OGG);
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> receive("断.jpg", java.util.Arrays.copyOf(Samples.picture("jpg", 200, 200), 300)))
                .extracting(Refused::key).isEqualTo("documents.refused.broken");
    }

    @Test
    void takesOutOfAPhotographWhatTellsOfItsMaker() throws IOException {
        var photograph = Samples.photograph(6);
        assertThat(text(photograph)).contains("SecretPhone", "SecretComment", "SecretFilm");
        try (var file = receive("现场.jpg", photograph)) {
            var cleaned = Files.readAllBytes(file.content());
            assertThat(text(cleaned)).doesNotContain("Secret");
            assertThat(Jpeg.orientation(cleaned)).isEqualTo(6);
            var before = ImageIO.read(Samples.stream(photograph));
            var after = ImageIO.read(Samples.stream(cleaned));
            assertThat(after.getRGB(0, 0, 800, 400, null, 0, 800)).isEqualTo(before.getRGB(0, 0, 800, 400, null, 0, 800));
        }
    }

    @Test
    void cleansPngAndWebpToo() throws IOException {
        var png = Samples.picture("png", 20, 10);
        var text = "\0\0\0\6tEXtSecret\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var at = png.length - 12;
        var marked = java.nio.ByteBuffer.allocate(png.length + text.length).put(png, 0, at).put(text).put(png, at, 12).array();
        assertThat(Png.clean(marked)).isEqualTo(png);

        var webp = "RIFF\40\0\0\0WEBPVP8L\5\0\0\0\57\0\0\0\0\0EXIF\6\0\0\0Secret".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(Webp.clean(webp))).doesNotContain("Secret").startsWith("RIFF\22\0\0\0WEBPVP8L");
    }

    @Test
    void makesASmallPictureTheRightWayUp() throws IOException {
        try (var file = receive("现场.jpg", Samples.photograph(6))) {
            var small = ImageIO.read(file.thumbnail().toFile());
            assertThat(small.getWidth()).isEqualTo(160);
            assertThat(small.getHeight()).isEqualTo(320);
            assertThat(new Color(small.getRGB(80, 20)).getRed()).isGreaterThan(200);
            assertThat(new Color(small.getRGB(80, 300)).getBlue()).isGreaterThan(200);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
