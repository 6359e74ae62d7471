package org.heshi.yardstick;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.heshi.search.Embedder;
import org.heshi.search.Embedding;

/** Meanings by the content they were taken from, kept in a file from run to run: as the portal keeps them in its database. */
class Vectors {

    private static final int CHUNK = 256;
    private static final int KEY = 16;

    private final Path file;
    private final Embedder embedder;
    private final Map<String, Embedding> known = new HashMap<>();

    Vectors(Path file, Embedder embedder) throws IOException {
        this.file = file;
        this.embedder = embedder;
        if (Files.exists(file)) {
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
                for (var left = Files.size(file) / (KEY + 2L * Embedder.DIMENSION); left > 0; left--) {
                    var key = HexFormat.of().formatHex(in.readNBytes(KEY));
                    var vector = new float[Embedder.DIMENSION];
                    for (var i = 0; i < vector.length; i++) {
                        vector[i] = Float.float16ToFloat(in.readShort());
                    }
                    known.put(key, new Embedding(Embedder.MODEL, vector));
                }
            }
        }
    }

    /** The meanings of the texts; what is not yet known is computed, on all cores, and kept. */
    List<Embedding> of(List<String> texts) throws IOException {
        var missing = texts.stream().filter(text -> !known.containsKey(key(text))).distinct()
                .sorted(Comparator.comparingInt(String::length)).toList();
        if (!missing.isEmpty()) {
            System.out.printf("%,d texts have no vector yet; computing%n", missing.size());
            Files.createDirectories(file.toAbsolutePath().getParent());
            compute(missing);
        }
        return texts.stream().map(text -> known.get(key(text))).toList();
    }

    private void compute(List<String> texts) throws IOException {
        for (var start = 0; start < texts.size(); start += CHUNK) {
            var chunk = texts.subList(start, Math.min(start + CHUNK, texts.size()));
            keep(chunk, embedder.all(chunk));
        }
    }

    private void keep(List<String> texts, List<Embedding> embeddings) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (var i = 0; i < texts.size(); i++) {
                var key = key(texts.get(i));
                known.put(key, embeddings.get(i));
                out.write(HexFormat.of().parseHex(key));
                for (var x : embeddings.get(i).vector()) {
                    out.writeShort(Float.floatToFloat16(x));
                }
            }
        }
    }

    private static String key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((Embedder.MODEL + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
