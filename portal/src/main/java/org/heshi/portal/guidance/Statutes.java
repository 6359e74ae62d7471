package org.heshi.portal.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text of the law, as far as it was read in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class Statutes {

    private final StatuteRegister statutes;
    private final ArticleRegister articles;
    private final Clock clock;

    Statutes(StatuteRegister statutes, ArticleRegister articles, Clock clock) {
        this.statutes = statutes;
        this.articles = articles;
        this.clock = clock;
    }

    /** A statute, opened at the chapter of an article, or at its first one. */
    public Optional<StatuteDetail> open(StatuteId id, @Nullable Integer article) {
        return statutes.findById(id.value()).map(statute -> {
            var chapters = articles.chapters(id.value()).stream()
                    .map(row -> new StatuteDetail.Chapter((String) row[0], (Integer) row[1])).toList();
            var open = Optional.ofNullable(article).flatMap(number -> articles.chapterOf(id.value(), number)).orElseGet(() -> chapters.getFirst().title());
            return new StatuteDetail(statute.summary(today()), statute.history(), chapters, open,
                    articles.ofChapter(id.value(), open).stream().map(Article::detail).toList(), versions(statute.title()));
        });
    }

    /** The wording of a law that counts today, by its full title. */
    public Optional<StatuteSummary> inForce(String title) {
        return versions(title).stream().filter(one -> one.validity() == Validity.IN_FORCE).findFirst();
    }

    /** Where the cited articles are to be read, in their order. */
    public List<CitedArticle> cited(List<Citation> citations) {
        var inForce = statutes.findByTitleIn(citations.stream().map(Citation::law).distinct().toList()).stream().map(one -> one.summary(today()))
                .filter(one -> one.validity() == Validity.IN_FORCE).collect(Collectors.toMap(StatuteSummary::title, StatuteSummary::id, (first, _) -> first));
        return citations.stream().map(one -> new CitedArticle(one, inForce.get(one.law()))).toList();
    }

    /** Those of a kind whose title has the words, by title. */
    public List<StatuteSummary> list(StatuteKind kind, String words, int limit) {
        return statutes.findByKindAndTitleContainingOrderByTitleAscVersionOnDesc(kind, words, Limit.of(limit)).stream()
                .map(one -> one.summary(today())).toList();
    }

    private List<StatuteSummary> versions(String title) {
        return statutes.findByTitleOrderByVersionOnDesc(title).stream().map(one -> one.summary(today())).toList();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }
}
