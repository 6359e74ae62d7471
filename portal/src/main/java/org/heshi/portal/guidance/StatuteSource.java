package org.heshi.portal.guidance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder or a zip of statutes in Markdown. */
final class StatuteSource implements AutoCloseable {

    private static final long LARGEST = 5_000_000;

    private final Path root;
    private final AutoCloseable closing;

    private StatuteSource(Path root, AutoCloseable closing) {
        this.root = root;
        this.closing = closing;
    }

    /** @throws IOException when there is neither a folder nor a readable zip */
    static StatuteSource open(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return new StatuteSource(source, () -> {});
        }
        var zip = FileSystems.newFileSystem(source);
        return new StatuteSource(zip.getPath("/"), zip);
    }

    /** The paths within the source, in a stable order. */
    List<String> files() throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".md") && !String.valueOf(path.getFileName()).startsWith("_") && Files.isRegularFile(path))
                    .map(path -> root.relativize(path).toString()).sorted().toList();
        }
    }

    /** @throws IllegalArgumentException with a word key when the file is too large to be a statute */
    String read(String file) throws IOException {
        var path = root.resolve(file);
        if (Files.size(path) > LARGEST) {
            throw new IllegalArgumentException("guidance.import.large");
        }
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try {
            closing.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
