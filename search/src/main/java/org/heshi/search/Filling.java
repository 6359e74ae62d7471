package org.heshi.search;

import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far the index can be relied on, and fills it from the database. */
class Filling {

    /** How far the index can be relied on. */
    enum Trust {

        /** It is missing, or of another mapping, model or database. */
        NONE,

        /** It answers, and somebody began to fill it anew. */
        OLD,

        FULL
    }

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final String RENEWING = "renewing-";

    private final SearchMapping mapping;
    private final Mark mark;
    private final SearchSettings settings;
    private final Turn turn;
    private final Succession succession;
    private final Tally tally = new Tally();

    Filling(SearchMapping mapping, Mark mark, SearchSettings settings, Turn turn, Succession succession) {
        this.mapping = mapping;
        this.mark = mark;
        this.settings = settings;
        this.turn = turn;
        this.succession = succession;
    }

    /** Whether there is anything to find at all. */
    boolean isNeeded() {
        return !mapping.allIndexedEntities().isEmpty();
    }

    Trust trust() {
        var fingerprint = fingerprint();
        var marked = mark.read().orElse("");
        if (marked.equals(RENEWING + fingerprint)) {
            return Trust.OLD;
        }
        if (!marked.equals(fingerprint)) {
            return Trust.NONE;
        }
        try {
            everything().schemaManager().validate();
            return Trust.FULL;
        } catch (SearchException e) {
            LOG.info("The index is not as it should be: {}", e.getMessage());
            return Trust.NONE;
        }
    }

    void beginAnew() {
        everything().schemaManager().dropAndCreate();
    }

    /** Fills the index; false when another node is at it. */
    boolean run(Trust trust) {
        return turn.take(() -> {
            LOG.info("Filling the index ({}) from the database", settings);
            if (trust == Trust.NONE) {
                mark.erase();
                succession.abandon();
            } else {
                mark.write(RENEWING + fingerprint());
            }
            try {
                succession.around(new Refill(mapping, tally)::run);
            } finally {
                tally.end();
            }
            mark.write(fingerprint());
        });
    }

    void tidy() {
        succession.tidy();
    }

    Tally tally() {
        return tally;
    }

    /** Everything is written, and may be trusted by who opens it next. */
    void close() {
        everything().workspace().flush();
        mark.close();
    }

    private String fingerprint() {
        return Fingerprint.of(mapping, settings.isCluster() ? settings.engine() : "lucene", turn.databaseIdentity());
    }

    private SearchScope<Object> everything() {
        return mapping.scope(Object.class);
    }
}
