package org.heshi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a Lucene index: a file in its folder, there only while nobody has the index open.
 * After a power cut or a kill it is missing, so what Lucene had not yet written is found again in the database.
 */
class FileMark implements Mark {

    private final Path file;
    private @Nullable String fingerprint;
    private boolean opened;

    FileMark(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> read() {
        try {
            if (!opened && Files.exists(file)) {
                fingerprint = Files.readString(file);
                Files.delete(file);
            }
            opened = true;
            return Optional.ofNullable(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void write(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public synchronized void erase() {
        fingerprint = null;
    }

    @Override
    public synchronized void close() {
        try {
            if (fingerprint != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, fingerprint);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
