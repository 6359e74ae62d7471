package org.heshi.portal.guidance;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** What a dispute came to, as everybody reads it. A row is there exactly as long as it is public. */
@Entity
@Indexed
class Precedent {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;

    @KeywordField
    private String category;

    private PlaceCode county;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int days;

    @ChineseText
    private String title;

    @ChineseText
    private String story;

    @ChineseText
    private String result;

    private Citations citations;

    @GenericField(sortable = Sortable.YES)
    private Instant publishedAt;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected Precedent() {}

    Precedent(UUID id, String slug, String category, PlaceCode county, Outcome outcome, int days, PrecedentText text, Citations citations, Instant now) {
        this.id = id;
        this.slug = slug;
        this.category = category;
        this.county = county;
        this.outcome = outcome;
        this.days = days;
        this.title = text.title();
        this.story = text.story();
        this.result = text.result();
        this.citations = citations;
        this.publishedAt = now;
    }

    UUID id() {
        return id;
    }

    String category() {
        return category;
    }

    List<Citation> citations() {
        return citations.list();
    }

    /** What is asked of the model: what happened, as somebody with the same trouble would tell it. */
    String spoken() {
        return title + "\n" + story;
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }

    PrecedentSummary summary(PlaceSummary place) {
        return new PrecedentSummary(slug, new CategoryCode(category), place, outcome, days, title, result);
    }

    PrecedentDetail detail(PlaceSummary place, List<CitedArticle> cited) {
        return new PrecedentDetail(slug, new CategoryCode(category), place, outcome, days, new PrecedentText(title, story, result), cited, publishedAt);
    }

    PlaceCode county() {
        return county;
    }
}
