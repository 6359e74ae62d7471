package org.heshi.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** A file on its way in: received, recognised, cleaned, with its small picture; on disk only until it is closed. */
record Incoming(String name, FileKind kind, Path content, long size, String key, @Nullable Path thumbnail, @Nullable String thumbnailKey)
        implements AutoCloseable {

    static Incoming receive(Recognition recognition, String givenName, InputStream bytes, long largest) {
        Path content = null;
        try {
            content = Files.createTempFile("heshi", ".upload");
            return receive(recognition, new FileName(givenName).value(), bytes, largest, content);
        } catch (IOException e) {
            discard(content);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(content);
            throw e;
        }
    }

    private static Incoming receive(Recognition recognition, String name, InputStream bytes, long largest, Path content)
            throws IOException {
        try (var out = Files.newOutputStream(content)) {
            copy(bytes, out, name, largest);
        }
        if (Files.size(content) == 0) {
            throw new Refused("documents.refused.empty", name);
        }
        var kind = recognition.recognise(content, name).orElseThrow(() -> new Refused("documents.refused.kind", name));
        var thumbnail = kind.isPicture() ? picture(kind, name, content) : null;
        return new Incoming(kind.named(name), kind, content, Files.size(content), hash(content), thumbnail,
                thumbnail == null ? null : hash(thumbnail));
    }

    private static void copy(InputStream bytes, java.io.OutputStream out, String name, long largest) throws IOException {
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            total += read;
            if (total > largest) {
                throw new Refused("documents.refused.large", name, largest >> 20);
            }
            out.write(buffer, 0, read);
        }
    }

    /** Writes the cleaned picture in place of the one received, and a small one beside it. */
    private static @Nullable Path picture(FileKind kind, String name, Path content) throws IOException {
        try {
            var clean = PictureCleaning.clean(kind, Files.readAllBytes(content));
            var small = Thumbnails.of(kind, clean);
            Files.write(content, clean);
            return small.isEmpty() ? null : Files.write(Files.createTempFile("heshi", ".thumbnail"), small.get());
        } catch (PictureCleaning.Broken _) {
            throw new Refused("documents.refused.broken", name);
        } catch (Thumbnails.TooManyPoints _) {
            throw new Refused("documents.refused.points", name);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        discard(content);
        discard(thumbnail);
    }

    private static void discard(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
