package org.heshi.search;

import java.util.HashSet;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/**
 * An index in the process is one folder that one writer holds, so there is no second one to fill beside it: each entry is
 * replaced where it stands, and answers until it is. Afterwards what the database no longer has is taken out.
 */
record InPlace(SearchMapping mapping) implements Succession {

    private static final int BATCH = 1_000;

    @Override
    public void abandon() {
        mapping.scope(Object.class).workspace().purge();
    }

    @Override
    public void around(Runnable filling) {
        filling.run();
        mapping.allIndexedEntities().forEach(this::takeOutLeftovers);
        mapping.scope(Object.class).workspace().flush();
        mapping.scope(Object.class).workspace().refresh();
    }

    /** Each piece has a graph of meanings of its own; one that holds all of them halves what a search costs. */
    @Override
    public void tidy() {
        var everything = mapping.scope(Object.class).workspace();
        everything.mergeSegments();
        everything.flush();
        everything.refresh();
    }

    private void takeOutLeftovers(SearchIndexedEntity<?> entity) {
        mapping.toOrmSessionFactory().inTransaction(session -> {
            var search = Search.session((Session) session);
            search.indexingPlanSynchronizationStrategy(Refill::insist);
            try (var scroll = search.search(entity.javaClass()).select(f -> f.id()).where(f -> f.matchAll()).scroll(BATCH)) {
                for (var some = scroll.next(); some.hasHits(); some = scroll.next()) {
                    var there = new HashSet<>(kept(session, entity, some.hits()));
                    some.hits().stream().filter(id -> !there.contains(id)).forEach(id -> search.indexingPlan().purge(entity.javaClass(), id, null));
                }
            }
        });
    }

    private static List<Object> kept(Session session, SearchIndexedEntity<?> entity, List<Object> ids) {
        return session.createQuery("select id(e) from " + entity.jpaName() + " e where id(e) in :ids", Object.class).setParameter("ids", ids).getResultList();
    }
}
