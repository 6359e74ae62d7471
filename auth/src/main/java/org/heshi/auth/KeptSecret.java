package org.heshi.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret of this installation, made once and kept in a file that only its owner may read. */
public final class KeptSecret {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeptSecret() {}

    /** The secret that the file keeps, made now if there is none. */
    public static String in(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a folder, or with {@code file} a file, for its owner alone. */
    static FileAttribute<?>[] ownerOnly(boolean file) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(file ? "rw-------" : "rwx------"))}
                : new FileAttribute<?>[0];
    }

    /** Under another name first, so that a kill between two steps leaves no half of a secret. */
    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(file.getParent(), ownerOnly(false));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly(true));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException _) {
            Files.delete(draft);
        }
    }
}
