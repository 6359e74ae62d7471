package org.heshi.search;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed
class Answered {

    @Id
    private UUID id = UUID.randomUUID();

    @ChineseText
    private String question;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    @ElementCollection(fetch = FetchType.EAGER)
    @KeywordField(projectable = Projectable.YES)
    private List<String> answers;

    @KeywordField(projectable = Projectable.YES)
    private String label;

    @GenericField
    private int fold;

    protected Answered() {}

    /** Only labelled, in one of the folds of a measurement. */
    Answered(String question, String label, @Nullable Embedding meaning, int fold) {
        this(question, label, meaning);
        this.fold = fold;
    }

    Answered(String question, String label, @Nullable Embedding meaning, Leaflet... answers) {
        this.question = question;
        this.label = label;
        this.meaning = meaning;
        this.answers = List.of(answers).stream().map(leaflet -> leaflet.id().toString()).toList();
    }
}
