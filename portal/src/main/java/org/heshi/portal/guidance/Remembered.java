package org.heshi.portal.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** Something that was asked or told before, and the articles that answered it. */
@Entity
@Indexed
class Remembered {

    @Id
    private UUID id;

    @ChineseText
    private String words;

    private Citations citations;

    @ElementCollection
    @CollectionTable(name = "remembered_article", joinColumns = @JoinColumn(name = "remembered"))
    @Column(name = "article")
    @KeywordField(projectable = Projectable.YES)
    private Set<String> articles = new HashSet<>();

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected Remembered() {}

    Remembered(UUID id, String words, Citations citations) {
        this.id = id;
        this.words = words;
        this.citations = citations;
    }

    UUID id() {
        return id;
    }

    List<Citation> citations() {
        return citations.list();
    }

    /** @return whether that is news */
    boolean leadsTo(Set<String> found) {
        if (articles.equals(found)) {
            return false;
        }
        articles.retainAll(found);
        articles.addAll(found);
        return true;
    }

    String spoken() {
        return words;
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }
}
