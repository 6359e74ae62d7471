package org.heshi.portal.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The one folder with all that this installation keeps, held by one process at a time. */
public class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    DataFolder(Path folder) {
        path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lock(channel);
        } catch (IOException _) {
            throw new RefusedStart("The data folder %s cannot be written: give this user the right to, or choose another with HESHI_DATA.".formatted(path));
        }
    }

    /** None when this very process holds it already, as tests with several portals do. */
    private @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            var mine = channel.tryLock();
            if (mine == null) {
                channel.close();
                throw new RefusedStart("The data folder %s is in use by another process: end that portal first, or choose another folder with HESHI_DATA."
                        .formatted(path));
            }
            return mine;
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        channel.close();
    }
}
