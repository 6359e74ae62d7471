package org.heshi.portal.guidance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.heshi.search.Embedder;
import org.heshi.search.Embedding;
import org.heshi.search.IndexKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the meaning of every article and guide: what has none, or one of another model, gets one, a few at a time. */
@Component
class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int AT_ONCE = 256;
    private static final int MANY = 5_000;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Embedder embedder;
    private final CategoryExamples examples;
    private final IndexKeeper index;
    private final TransactionOperations transaction;

    Meanings(EntityManager entities, JdbcClient jdbc, Embedder embedder, CategoryExamples examples, IndexKeeper index, TransactionOperations transaction) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.embedder = embedder;
        this.examples = examples;
        this.index = index;
        this.transaction = transaction;
    }

    /** @return how many were computed */
    int complete() {
        examples.refresh();
        return embedder.isOn() ? complete("guide_version", GuideVersion.class, GuideVersion::spoken, GuideVersion::understand)
                + complete("precedent", Precedent.class, Precedent::spoken, Precedent::understand)
                + complete("public_answer", PublicAnswer.class, PublicAnswer::spoken, PublicAnswer::understand)
                + complete("category_example", CategoryExample.class, examples::spoken, CategoryExample::understand)
                + complete("remembered", Remembered.class, Remembered::spoken, Remembered::understand)
                + articles() : 0;
    }

    /** Each few of them came to the index by themselves; after many it is put in order once, which halves what a search costs. */
    private int articles() {
        var done = complete("article", Article.class, Article::spoken, Article::understand);
        if (done >= MANY) {
            LOG.info("Putting the index in order");
            index.tidy();
        }
        return done;
    }

    private <T> int complete(String table, Class<T> type, Function<T, String> spoken, BiConsumer<T, Embedding> understand) {
        var done = 0;
        for (var missing = missing(table); !missing.isEmpty(); missing = missing(table)) {
            var ids = missing;
            transaction.executeWithoutResult(_ -> {
                var found = entities.createQuery("from " + type.getSimpleName() + " where id in :ids", type).setParameter("ids", ids).getResultList();
                var meanings = embedder.all(found.stream().map(spoken).toList());
                for (var i = 0; i < found.size(); i++) {
                    understand.accept(found.get(i), meanings.get(i));
                }
            });
            done += ids.size();
        }
        return done;
    }

    private List<UUID> missing(String table) {
        var mark = Embedding.mark(Embedder.MODEL);
        return jdbc.sql("select id from " + table + " where meaning is null or substring(meaning for :length) <> :mark limit :limit")
                .param("length", mark.length).param("mark", mark).param("limit", AT_ONCE).query(UUID.class).list();
    }

    @Configuration
    static class Job {

        @Bean
        RecurringTask<Void> meaningsJob(Meanings meanings) {
            return Tasks.recurring("guidance-meanings", FixedDelay.of(Duration.ofSeconds(20))).execute((_, _) -> {
                var done = meanings.complete();
                if (done > 0) {
                    LOG.info("Computed the meaning of {} texts", done);
                }
            });
        }
    }
}
