package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRegister extends Repository<Article, UUID> {

    List<Article> findByFile(String file);

    @Query("from Article where statute.id = :statute and chapter = :chapter order by number nulls first, insert, position")
    List<Article> ofChapter(UUID statute, String chapter);

    @Query("select chapter from Article where statute.id = :statute and number = :number order by insert limit 1")
    Optional<String> chapterOf(UUID statute, int number);

    /** The chapters in order, each with the number of its first article, or null where it has none. */
    @Query("select chapter, min(number) from Article where statute.id = :statute group by chapter order by min(number) nulls first, min(position)")
    List<Object[]> chapters(UUID statute);
}
