package org.heshi.portal.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSessionState;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Tells open screens, on every node, that something changed. The news travels as a PostgreSQL notification, so it
 * leaves with the transaction that caused it or not at all; it names only the topic, the screen reads the rest itself.
 */
@org.springframework.stereotype.Component
public class Live implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final int WAIT_MILLIS = 500;
    private static final Authentication NOBODY = new AnonymousAuthenticationToken("live", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final JdbcTemplate jdbc;
    private final DataSource dataSource;
    private final ConcurrentHashMap<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();
    private final Gathering<UUID> news = new Gathering<>(this::send);
    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    Live(JdbcTemplate jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** @param told that there are news which the page has not shown yet; it shows them all at once */
    private record Watch(UI ui, Runnable onUi, AtomicBoolean told) {}

    /** Announces a change of the topic when the current transaction commits. */
    public void publish(UUID topic) {
        news.add(topic);
    }

    private void send(List<UUID> topics) {
        jdbc.query("select pg_notify('heshi_live', topic) from unnest(?) as topic", _ -> {}, (Object) topics.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Is told of every topic, for what no screen watches: on the thread that listens, so in no time and without failing. */
    public void hear(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    /** Runs {@code onUi} in the owner's UI after each change of the topic, as long as the owner is attached. */
    public void watch(Component owner, UUID topic, Runnable onUi) {
        owner.addAttachListener(event -> start(event.getUI(), owner, topic, onUi));
        owner.getUI().filter(_ -> owner.isAttached()).ifPresent(ui -> start(ui, owner, topic, onUi));
    }

    private void start(UI ui, Component owner, UUID topic, Runnable onUi) {
        var watch = new Watch(ui, onUi, new AtomicBoolean());
        watches.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet()).add(watch);
        owner.addDetachListener(event -> {
            event.unregisterListener();
            watches.computeIfPresent(topic, (_, all) -> {
                all.remove(watch);
                return all.isEmpty() ? null : all;
            });
        });
    }

    private void tell(UUID topic) {
        listeners.forEach(listener -> listener.accept(topic));
        watches.getOrDefault(topic, Set.of()).stream().filter(watch -> watch.told().compareAndSet(false, true)).forEach(this::tell);
    }

    private void tell(Watch watch) {
        try {
            watch.ui().access(() -> {
                watch.told().set(false);
                show(watch);
            });
        } catch (UIDetachedException _) {
            // closed at this very moment; its watch is about to go
        }
    }

    /** Nothing on a page whose session has just ended; as nobody in particular on one of whoever has not signed in. */
    private static void show(Watch watch) {
        var session = watch.ui().getSession();
        if (session == null || session.getState() != VaadinSessionState.OPEN) {
            return;
        }
        var known = SecurityContextHolder.getContext().getAuthentication() != null;
        if (!known) {
            SecurityContextHolder.setContext(new SecurityContextImpl(NOBODY));
        }
        try {
            watch.onUi().run();
        } finally {
            if (!known) {
                SecurityContextHolder.clearContext();
            }
        }
    }

    private void listen() {
        while (running) {
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                statement.execute("listen heshi_live");
                var postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    for (var notification : postgres.getNotifications(WAIT_MILLIS)) {
                        tell(UUID.fromString(notification.getParameter()));
                    }
                }
                statement.execute("unlisten *");
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("Live updates pause until the database answers again: {}", e.getSQLState());
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            synchronized (this) {
                wait(2_000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        synchronized (this) {
            notifyAll();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
