package org.heshi.portal.guidance;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** An answered question, as everybody reads it. A row is there exactly as long as it is public. */
@Entity
@Indexed
class PublicAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;

    @KeywordField
    private @Nullable String category;

    @ChineseText
    private String words;

    @ChineseText
    private String answer;

    private Citations citations;

    @GenericField(sortable = Sortable.YES)
    private Instant publishedAt;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected PublicAnswer() {}

    PublicAnswer(UUID id, String slug, @Nullable String category, Asked shown, Citations citations, Instant now) {
        this.id = id;
        this.slug = slug;
        this.category = category;
        words = shown.words();
        answer = shown.answer();
        this.citations = citations;
        publishedAt = now;
    }

    UUID id() {
        return id;
    }

    List<Citation> citations() {
        return citations.list();
    }

    /** The question alone: that is what others will ask like. */
    String spoken() {
        return words;
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }

    AnswerDetail detail(List<CitedArticle> cited) {
        return new AnswerDetail(slug, category == null ? null : new CategoryCode(category), new Asked(words, answer), cited, publishedAt);
    }
}
