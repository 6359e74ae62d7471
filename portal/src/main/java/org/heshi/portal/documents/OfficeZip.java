package org.heshi.portal.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** The newer Office formats: zips with a manifest that says what they are. */
final class OfficeZip {

    private static final int MANIFEST_LIMIT = 1 << 20;
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final Map<String, FileKind> KINDS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private OfficeZip() {}

    static Optional<FileKind> recognise(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            if (manifest == null) {
                return Optional.empty();
            } else if (hasMacros(zip, manifest.toLowerCase(Locale.ROOT))) {
                throw new Refused("documents.refused.macros", name);
            } else if (zip.size() > MOST_PARTS || unpacksTooLarge(zip)) {
                throw new Refused("documents.refused.unpacked", name);
            }
            return KINDS.keySet().stream().filter(manifest::contains).findAny().map(KINDS::get);
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String manifest(ZipFile zip) throws IOException {
        var manifest = zip.getEntry("[Content_Types].xml");
        if (manifest == null) {
            return null;
        }
        try (var in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST_LIMIT), StandardCharsets.UTF_8);
        }
    }

    /** A file with macros says so in the manifest, or only hides them among its parts. */
    private static boolean hasMacros(ZipFile zip, String manifest) {
        return manifest.contains("macro") || manifest.contains("vbaproject") || zip.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.contains("vbaproject") || part.contains("macrosheets/"));
    }

    /** By unpacking, for what a part says of its size may be a lie. */
    private static boolean unpacksTooLarge(ZipFile zip) throws IOException {
        var left = LARGEST_UNPACKED;
        var buffer = new byte[1 << 16];
        var parts = zip.entries();
        while (parts.hasMoreElements() && left >= 0) {
            try (var in = zip.getInputStream(parts.nextElement())) {
                for (var read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                    left -= read;
                }
            }
        }
        return left < 0;
    }
}
