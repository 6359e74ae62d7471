package org.heshi.yardstick;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** A remembered question with the ids of the passages that answered it. */
@Entity
@Indexed
class Asked {

    @Id
    private String id = "";

    @GenericField
    private int fold;

    @KeywordField
    private String key = "";

    @ChineseText
    @Column(length = 10_000)
    private String question = "";

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    @ElementCollection(fetch = FetchType.EAGER)
    @KeywordField(projectable = Projectable.YES)
    private List<String> answers = new ArrayList<>();

    protected Asked() {}

    Asked(Query query, int fold, @Nullable Embedding meaning) {
        id = query.qid();
        key = query.qid();
        this.fold = fold;
        question = query.query();
        this.meaning = meaning;
        answers.addAll(query.rel());
    }
}
