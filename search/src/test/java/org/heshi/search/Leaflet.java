package org.heshi.search;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed
class Leaflet {

    @Id
    private UUID id = UUID.randomUUID();

    @ChineseText
    private String title;

    @ChineseText
    private String story;

    @ChineseText
    private @Nullable String remark;

    @GenericField
    private boolean open;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected Leaflet() {}

    Leaflet(String title, String story, boolean open, @Nullable Embedding meaning) {
        this.title = title;
        this.story = story;
        this.open = open;
        this.meaning = meaning;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String story() {
        return story;
    }
}
