package org.heshi.search;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the index from the database while people go on working. Hibernate Search's own mass indexer only adds: what is
 * changed meanwhile would be in a Lucene index twice. Here each row is replaced, and held for the moment it is read, so
 * that an older state never overwrites a newer one.
 */
class Refill {

    private static final Logger LOG = LoggerFactory.getLogger(Refill.class);
    private static final int BATCH = 200;
    private static final int ABREAST = 3;
    private static final int REPORT = 10_000;

    private final SearchMapping mapping;
    private final Tally tally;

    Refill(SearchMapping mapping, Tally tally) {
        this.mapping = mapping;
        this.tally = tally;
    }

    void run() {
        tally.begin(mapping.allIndexedEntities().stream().mapToLong(this::count).sum());
        try (var workers = Executors.newFixedThreadPool(ABREAST)) {
            mapping.allIndexedEntities().forEach(entity -> fill(entity, workers));
        }
        mapping.scope(Object.class).workspace().flush();
        mapping.scope(Object.class).workspace().refresh();
    }

    private void fill(SearchIndexedEntity<?> entity, Executor workers) {
        var done = 0;
        @Nullable Object last = null;
        for (var ids = next(entity, last); !ids.isEmpty(); ids = next(entity, last)) {
            abreast(entity, ids, workers);
            last = ids.getLast();
            done += ids.size();
            tally.add(ids.size());
            if (done / REPORT > (done - ids.size()) / REPORT) {
                LOG.info("{}: {} in the index", entity.jpaName(), done);
            }
        }
        LOG.info("{}: complete with {} in the index", entity.jpaName(), done);
    }

    /** Some batches at once: while one waits for the database, the index takes another. */
    private void abreast(SearchIndexedEntity<?> entity, List<Object> ids, Executor workers) {
        var batches = IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + BATCH)))
                .map(batch -> CompletableFuture.runAsync(() -> index(entity, batch), workers)).toList();
        batches.forEach(CompletableFuture::join);
    }

    private long count(SearchIndexedEntity<?> entity) {
        return mapping.toOrmSessionFactory().fromSession(session ->
                session.createQuery("select count(*) from " + entity.jpaName(), Long.class).getSingleResult());
    }

    private List<Object> next(SearchIndexedEntity<?> entity, @Nullable Object last) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The portal stops; the index is filled at its next start");
        }
        return mapping.toOrmSessionFactory().fromSession(session -> {
            var after = last == null ? "" : "where id(e) > :last ";
            var query = session.createQuery("select id(e) from " + entity.jpaName() + " e " + after + "order by id(e)", Object.class);
            return (last == null ? query : query.setParameter("last", last)).setMaxResults(ABREAST * BATCH).getResultList();
        });
    }

    private void index(SearchIndexedEntity<?> entity, List<Object> ids) {
        mapping.toOrmSessionFactory().inTransaction(session -> {
            var search = Search.session((Session) session);
            search.indexingPlanSynchronizationStrategy(Refill::insist);
            session.setFetchBatchSize(BATCH);
            session.createQuery("from " + entity.jpaName() + " e where id(e) in :ids", entity.javaClass())
                    .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_READ)
                    .getResultList().forEach(search.indexingPlan()::addOrUpdate);
        });
    }

    static void insist(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.operationSubmitter(OperationSubmitter.blocking());
        context.indexingFutureHandler(future -> future.join().throwable().ifPresent(failure -> {
            throw new IllegalStateException("The index does not take entries", failure);
        }));
    }
}
