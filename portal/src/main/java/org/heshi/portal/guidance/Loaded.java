package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var loaded = entities.createQuery("select one from " + type.getSimpleName() + " one " + with + " where one.id in :ids", type)
                .setParameter("ids", found.stream().map(Found::id).toList()).getResultStream().collect(Collectors.toMap(id, Function.identity()));
        return found.stream().filter(one -> loaded.containsKey(one.id())).map(one -> new Loaded<>(one, loaded.get(one.id()))).toList();
    }
}
