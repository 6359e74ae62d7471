package org.heshi.portal.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.heshi.portal.kit.Refused;

/** Tells what a file is by what is in it; its name counts only where the content leaves it open. */
class Recognition {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Tika tika = new Tika();

    Optional<FileKind> recognise(Path file, String name) throws IOException {
        var type = detect(file);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml", "application/x-tika-ooxml-protected" -> OfficeZip.recognise(file, name);
            case "application/x-tika-msoffice", "application/x-ole-storage" -> ole(file, name);
            case "audio/mp4", "application/mp4" -> Optional.of(FileKind.M4A);
            case "audio/x-aac" -> Optional.of(FileKind.AAC);
            case "application/ogg", "audio/vorbis", "audio/opus", "audio/x-oggpcm" -> Optional.of(FileKind.OGG);
            case "audio/vnd.wave", "audio/x-wav" -> Optional.of(FileKind.WAV);
            case "video/webm", "application/x-matroska" -> ends(name, ".webm", ".weba") ? Optional.of(FileKind.WEBM) : Optional.empty();
            case "application/octet-stream" -> ends(name, ".txt", ".csv", ".md") && isText(file) ? Optional.of(FileKind.TEXT) : Optional.empty();
            case "text/csv", "text/x-web-markdown" -> Optional.of(FileKind.TEXT);
            default -> FileKind.byType(type);
        };
    }

    private String detect(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return tika.detect(in);
        }
    }

    private static boolean ends(String name, String... endings) {
        for (var ending : endings) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The older Office formats name their main stream, and their macros, in the directory of the file. */
    private static Optional<FileKind> ole(Path file, String name) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (text.contains(wide("_VBA_PROJECT"))) {
            throw new Refused("documents.refused.macros", name);
        }
        if (text.contains(wide("WordDocument"))) {
            return Optional.of(FileKind.DOC);
        } else if (text.contains(wide("PowerPoint Document"))) {
            return Optional.of(FileKind.PPT);
        }
        return text.contains(wide("Workbook")) || text.contains(wide("Book")) ? Optional.of(FileKind.XLS) : Optional.empty();
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** Chinese text of older programs, which looks like anything to those who do not expect it. */
    private static boolean isText(Path file) throws IOException {
        try {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).chars()
                    .noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
