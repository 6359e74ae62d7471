package org.heshi.portal.guidance;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** Something of which the category is known: the category itself, a guide, a precedent, or a matter that was admitted, of which only the meaning is kept. */
@Entity
@Indexed
class CategoryExample {

    enum Origin { CATEGORY, GUIDE, PRECEDENT, MATTER }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private Origin origin;

    @KeywordField(projectable = Projectable.YES)
    private String category;

    @ChineseText
    private String words;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected CategoryExample() {}

    CategoryExample(UUID id, Origin origin, String category, String words) {
        this.id = id;
        this.origin = origin;
        this.category = category;
        this.words = words;
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    String words() {
        return words;
    }

    void belongsTo(String other) {
        category = other;
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }
}
