package org.heshi.search;

import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index true to the database: fills it again by itself, in the background, when it is missing, of an older
 * mapping, of another database, or may have missed a change. The portal never waits for it.
 */
public class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final SearchMapping mapping;
    private final Mark mark;
    private final SearchSettings settings;
    private final Turn turn;
    private volatile IndexState state = IndexState.REBUILDING;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private boolean stale;
    private boolean distrusted;

    IndexKeeper(SearchMapping mapping, Mark mark, SearchSettings settings, Turn turn, IndexWriting writing) {
        this.mapping = mapping;
        this.mark = mark;
        this.settings = settings;
        this.turn = turn;
        writing.onFailure(this::rebuild);
    }

    /** Whether searches can be trusted now. */
    public IndexState state() {
        return state;
    }

    /** Fills the index anew from the database, in the background. */
    public synchronized void rebuild() {
        stale = true;
        notifyAll();
    }

    @Override
    public void start() {
        running = true;
        if (mapping.allIndexedEntities().isEmpty()) {
            state = IndexState.READY;
            return;
        }
        if (!settings.isCluster()) {
            openLucene();
        }
        thread = Thread.ofPlatform().daemon().name("index-keeper").start(this::keep);
    }

    /** Before anybody writes or searches: an index that is not to be trusted is emptied at once, and filled later. */
    private void openLucene() {
        try {
            if (isTrusted()) {
                state = IndexState.READY;
            } else {
                everything().schemaManager().dropAndCreate();
            }
        } catch (RuntimeException e) {
            LOG.warn("The index cannot be opened; the portal starts without it", e);
            state = IndexState.UNAVAILABLE;
        }
    }

    private void keep() {
        while (running) {
            try {
                look();
                rest(state == IndexState.READY && !settings.isCluster() ? 0 : settings.retry().toMillis());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void look() throws InterruptedException {
        try {
            distrusted |= takeStale();
            if (distrusted || !isTrusted()) {
                state = IndexState.REBUILDING;
                if (!turn.take(this::refill)) {
                    return;
                }
                distrusted = false;
            }
            state = IndexState.READY;
        } catch (RuntimeException e) {
            if (Thread.interrupted() || !running) {
                throw new InterruptedException();
            }
            if (state != IndexState.UNAVAILABLE) {
                LOG.warn("The index ({}) does not serve; trying again every {} s", settings, settings.retry().toSeconds(), e);
            }
            state = IndexState.UNAVAILABLE;
        }
    }

    private boolean isTrusted() {
        if (!mark.read().filter(fingerprint()::equals).isPresent()) {
            return false;
        }
        try {
            everything().schemaManager().validate();
            return true;
        } catch (SearchException e) {
            LOG.info("The index is not as it should be: {}", e.getMessage());
            return false;
        }
    }

    private void refill() {
        LOG.info("Filling the index ({}) from the database", settings);
        mark.erase();
        if (settings.isCluster()) {
            everything().schemaManager().dropAndCreate();
        } else {
            everything().workspace().purge();
        }
        new Refill(mapping).run();
        mark.write(fingerprint());
    }

    private String fingerprint() {
        return Fingerprint.of(mapping, settings.isCluster() ? settings.engine() : "lucene", turn.databaseIdentity());
    }

    private SearchScope<Object> everything() {
        return mapping.scope(Object.class);
    }

    private synchronized boolean takeStale() {
        var was = stale;
        stale = false;
        return was;
    }

    /** Until something is to be done, or the time is over; 0 is without end. */
    private synchronized void rest(long millis) throws InterruptedException {
        if (!stale && running) {
            wait(millis);
        }
    }

    @Override
    public void stop() {
        running = false;
        var keeping = thread;
        if (keeping != null) {
            keeping.interrupt();
            join(keeping);
            if (state == IndexState.READY && !stale) {
                everything().workspace().flush();
                mark.close();
            }
        }
    }

    private static void join(Thread keeping) {
        try {
            keeping.join(5_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
