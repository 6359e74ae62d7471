package org.heshi.portal.guidance;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.jspecify.annotations.Nullable;

/** One article of a statute, or what stands outside of articles. */
@Entity
@Indexed
class Article {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statute")
    @IndexedEmbedded(includePaths = {"title", "title_pairs", "region", "replacedOn"})
    private Statute statute;

    /** The file from which it was read. */
    private String file;

    private int position;

    private @Nullable Integer number;
    private @Nullable Integer insert;
    private String label;
    private String chapter;

    @ChineseText
    private String text;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    protected Article() {}

    Article(Statute statute, String file, int position, StatuteText.Passage passage) {
        this.id = ArticleId.of(statute.id(), file, position);
        this.statute = statute;
        this.file = file;
        this.position = position;
        this.number = passage.number() == null ? null : passage.number().main();
        this.insert = passage.number() == null ? null : passage.number().insert();
        this.label = passage.label();
        this.chapter = passage.chapter();
        this.text = passage.text();
    }

    /** What is asked of the model: an article alone often does not say what it is about. */
    String spoken() {
        return statute.title() + " " + chapter + "\n" + text;
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }

    ArticleDetail detail() {
        return new ArticleDetail(id, number, label, chapter, text);
    }
}
