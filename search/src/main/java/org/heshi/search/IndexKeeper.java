package org.heshi.search;

import org.heshi.search.Filling.Trust;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index true to the database: fills it again by itself, in the background, when it is missing, of an older
 * mapping or model, of another database, or may have missed a change. The portal never waits for it.
 */
public class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Filling filling;
    private final SearchSettings settings;
    private volatile IndexState state = IndexState.REBUILDING;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private boolean stale;
    private boolean distrusted;

    IndexKeeper(Filling filling, SearchSettings settings, IndexWriting writing) {
        this.filling = filling;
        this.settings = settings;
        writing.onFailure(this::rebuild);
    }

    /** Whether searches can be trusted now. */
    public IndexState state() {
        return state;
    }

    /** The same, and how far it is. */
    public IndexProgress progress() {
        return new IndexProgress(state, settings.isCluster() ? settings.toString() : null, filling.tally().done(), filling.tally().total());
    }

    /** Fills the index anew from the database, in the background, while it goes on answering. */
    public synchronized void rebuild() {
        stale = true;
        notifyAll();
    }

    /** Puts in order what much writing left in many pieces; takes as long as to copy the index. */
    public void tidy() {
        filling.tidy();
    }

    @Override
    public void start() {
        running = true;
        if (!filling.isNeeded()) {
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
            if (filling.trust() == Trust.FULL) {
                state = IndexState.READY;
            } else {
                filling.beginAnew();
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
            var trust = filling.trust();
            var toBeFilled = distrusted || trust != Trust.FULL;
            if (toBeFilled) {
                state = trust == Trust.NONE ? IndexState.REBUILDING : IndexState.RENEWING;
                if (!filling.run(trust)) {
                    return;
                }
                distrusted = false;
            }
            state = IndexState.READY;
            if (toBeFilled) {
                tidy();
            }
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
                filling.close();
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
