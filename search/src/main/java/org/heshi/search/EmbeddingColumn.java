package org.heshi.search;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An {@link Embedding} as one {@code bytea}: the model's name, a zero, and half-precision numbers; to be named by {@code @Convert} where an entity keeps one. */
@Converter
public class EmbeddingColumn implements AttributeConverter<@Nullable Embedding, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Embedding embedding) {
        return embedding == null ? null : embedding.bytes();
    }

    @Override
    public @Nullable Embedding convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : Embedding.of(bytes);
    }
}
