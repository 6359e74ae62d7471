package org.heshi.yardstick;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** One document of the corpus. */
@Entity
@Indexed
class Passage {

    @Id
    private String id = "";

    @ChineseText
    private String title = "";

    @ChineseText
    @Column(length = 100_000)
    private String text = "";

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;
}
