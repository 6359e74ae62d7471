package org.heshi.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files in the data folder, written aside, forced to the disk, and then moved into their place at once. */
@Component
class DiskFileStore implements FileStore {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Clock clock;

    DiskFileStore(@Value("${heshi.data:.data}") Path data, Clock clock) {
        this.folder = data.toAbsolutePath().resolve("files");
        this.clock = clock;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        var place = place(key);
        Files.createDirectories(place.getParent());
        var aside = Files.createTempFile(place.getParent(), "new", ".part");
        try {
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
            force(aside, StandardOpenOption.WRITE);
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public List<Kept> before(Instant moment) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.find(folder, 2, (file, facts) -> facts.isRegularFile()
                && KEY.matcher(file.getFileName().toString()).matches() && facts.lastModifiedTime().toInstant().isBefore(moment),
                java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            return files.map(DiskFileStore::kept).toList();
        }
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not the hash of a file");
        }
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }
}
