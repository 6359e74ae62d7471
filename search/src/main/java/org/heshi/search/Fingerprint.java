package org.heshi.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** Tells one mapping from another, one model of meaning from another, and the index of one database from that of another. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(SearchMapping mapping, String engine, String database) {
        var lines = new TreeSet<String>();
        for (var entity : mapping.allIndexedEntities()) {
            var index = entity.indexManager().descriptor();
            index.staticFields().forEach(field -> lines.add(index.hibernateSearchName() + " " + line(field)));
        }
        return sha256(Chinese.VERSION + "\n" + Embedder.MODEL + "\n" + engine + "\n" + database + "\n" + String.join("\n", lines));
    }

    private static String line(IndexFieldDescriptor field) {
        if (field.isObjectField()) {
            return field.absolutePath() + " object " + field.toObjectField().type().nested();
        }
        var type = field.toValueField().type();
        return String.join(" ", field.absolutePath(), type.valueClass().getName(), type.analyzerName().orElse("-"),
                type.normalizerName().orElse("-"), String.valueOf(field.multiValued()), new TreeSet<>(type.traits()).toString());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
