package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heshi.search.Found;

/** What the index found, as the database has it. */
record Loaded<T>(Found found, T what) {

    /** Guides that are published at this moment, whatever the index still has. */
    static List<Loaded<GuideHit>> guides(EntityManager entities, List<Found> found) {
        return of(entities, found, "select one.id, one.guide.slug, one.text from GuideVersion one where one.state = PUBLISHED and one.id in", GuideHit.class, GuideHit::id);
    }

    static List<Loaded<ArticleHit>> articles(EntityManager entities, List<Found> found) {
        return of(entities, found, "select one.id, one.statute, one.number, one.label, one.text from Article one where one.id in", ArticleHit.class, ArticleHit::id);
    }

    /**
     * The articles that these guides cite, in that order, as they are in force on the day; what was not read in is left out. A question in
     * another language leads to them so, because the articles are in Chinese only and the guides in both.
     */
    static List<Loaded<ArticleHit>> cited(EntityManager entities, List<Loaded<GuideHit>> guides, LocalDate today) {
        var citations = guides.stream().flatMap(guide -> guide.what().text().articles().stream()).distinct().toList();
        if (citations.isEmpty()) {
            return List.of();
        }
        var loaded = entities.createQuery("""
                        select one.id, one.statute, one.number, one.label, one.text from Article one
                        where one.statute.title in :laws and one.number in :numbers and one.insert = 0""", ArticleHit.class)
                .setParameter("laws", citations.stream().map(Citation::law).distinct().toList())
                .setParameter("numbers", citations.stream().map(Citation::number).distinct().toList()).getResultList().stream()
                .filter(one -> one.statute(today).validity() == Validity.IN_FORCE)
                .collect(Collectors.toMap(one -> new Citation(one.of().title(), Objects.requireNonNull(one.number())), Function.identity(), (first, _) -> first));
        return citations.stream().filter(loaded::containsKey).map(loaded::get).map(one -> new Loaded<>(new Found(one.id(), 0, Set.of(Found.Reason.CITED)), one)).toList();
    }

    static List<Loaded<Precedent>> precedents(EntityManager entities, List<Found> found) {
        return of(entities, found, "select one from Precedent one where one.id in", Precedent.class, Precedent::id);
    }

    static List<Loaded<PublicAnswer>> answers(EntityManager entities, List<Found> found) {
        return of(entities, found, "select one from PublicAnswer one where one.id in", PublicAnswer.class, PublicAnswer::id);
    }

    /** In the order in which they were found; what is gone since is left out. The query ends where their ids are to follow. */
    private static <T> List<Loaded<T>> of(EntityManager entities, List<Found> found, String those, Class<T> type, Function<T, UUID> id) {
        if (found.isEmpty()) {
            return List.of();
        }
        // Each id by itself: a query with a list as one parameter is translated anew each time, which takes longer than to run it.
        var ids = IntStream.rangeClosed(1, found.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", ", " (", ")"));
        var query = entities.createQuery(those + ids, type);
        for (var i = 0; i < found.size(); i++) {
            query.setParameter(i + 1, found.get(i).id());
        }
        var loaded = query.getResultList().stream().collect(Collectors.toMap(id, Function.identity()));
        return found.stream().filter(one -> loaded.containsKey(one.id())).map(one -> new Loaded<>(one, loaded.get(one.id()))).toList();
    }
}
