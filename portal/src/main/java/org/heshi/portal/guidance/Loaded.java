package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heshi.search.Found;

/** What the index found, with its entity. */
record Loaded<T>(Found found, T what) {

    /** Guides that are published at this moment, whatever the index still has. */
    static List<Loaded<GuideVersion>> guides(EntityManager entities, List<Found> found) {
        return of(entities, found, GuideVersion.class, "join fetch one.guide", GuideVersion::id).stream()
                .filter(one -> one.what().state() == GuideState.PUBLISHED).toList();
    }

    static List<Loaded<Article>> articles(EntityManager entities, List<Found> found) {
        return of(entities, found, Article.class, "join fetch one.statute", Article::id);
    }

    /** In the order in which they were found; what is gone since is left out. */
    static <T> List<Loaded<T>> of(EntityManager entities, List<Found> found, Class<T> type, String with, Function<T, UUID> id) {
        if (found.isEmpty()) {
            return List.of();
        }
        // Each id by itself: a query with a list as one parameter is translated anew each time, which takes longer than to run it.
        var ids = IntStream.rangeClosed(1, found.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        var query = entities.createQuery("select one from " + type.getSimpleName() + " one " + with + " where one.id in (" + ids + ")", type);
        for (var i = 0; i < found.size(); i++) {
            query.setParameter(i + 1, found.get(i).id());
        }
        var loaded = query.getResultList().stream().collect(Collectors.toMap(id, Function.identity()));
        return found.stream().filter(one -> loaded.containsKey(one.id())).map(one -> new Loaded<>(one, loaded.get(one.id()))).toList();
    }
}
