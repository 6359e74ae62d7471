package org.heshi.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The real Keycloak as a child process on the loopback address. It gets ready while the portal already serves, is
 * started again should it end by itself, and ends with the portal.
 */
class EmbeddedKeycloak implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKeycloak.class);
    private static final String ADMINISTRATOR = "heshi-admin";
    private static final long LARGE_LOG = 5_000_000;
    private static final Duration PREPARATION = Duration.ofMinutes(15);
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration FIRST_STOP = Duration.ofSeconds(90);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final KeycloakDistribution distribution;
    private final KeycloakProgram program;
    private final ChildProcess child;
    private final Path log;
    private final Map<String, String> environment;
    private final RealmFile file;
    private final String address;
    private final String password;
    private final Realm realm;
    private final ApplicationEventPublisher events;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Process process;
    private @Nullable Thread keeper;
    private volatile boolean ready;

    EmbeddedKeycloak(EmbeddedKeycloakSettings settings, KeycloakDatabase database, Realm realm, ServiceKey key, ApplicationEventPublisher events) {
        this.password = KeptSecret.in(settings.secrets().resolve("keycloak-admin.password"));
        this.distribution = new KeycloakDistribution(settings.distribution(), settings.homes());
        this.log = settings.data().resolve("logs/keycloak.log");
        this.program = new KeycloakProgram(distribution.home(), log);
        this.child = new ChildProcess(settings.data().resolve("keycloak.pid"));
        this.environment = environment(settings, database, password, key);
        this.file = new RealmFile(settings.portalUrl(), settings.portalDirectUrl(), realm.secret(), settings.users());
        this.address = settings.directAddress();
        this.realm = realm;
        this.events = events;
        try {
            Files.createDirectories(log.getParent());
            child.end(STOP);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        PortTakenException.check("the embedded Keycloak", settings.port(), "HESHI_KEYCLOAK_PORT");
    }

    void start() {
        keeper = Thread.ofVirtual().name("keycloak").start(this::keep);
    }

    private void keep() {
        var pause = Duration.ofSeconds(2);
        try {
            tryToRun();
            while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                LOG.warn("The embedded Keycloak is started again");
                tryToRun();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToRun() throws InterruptedException {
        try {
            prepare();
            run();
        } catch (IOException | RuntimeException e) {
            LOG.error("The embedded Keycloak does not run, so nobody can sign in; see {}: {}", log, e.toString());
        }
    }

    private void prepare() throws IOException, InterruptedException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("keycloak.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        distribution.unpack();
        if (!distribution.isPrepared()) {
            LOG.info("Keycloak is prepared for its first start; this takes a minute, once");
            var build = launch(KeycloakDistribution.BUILD, Map.of());
            if (!build.waitFor(PREPARATION.toSeconds(), TimeUnit.SECONDS) || build.exitValue() != 0) {
                ChildProcess.end(build.toHandle(), STOP);
                throw new IOException("its preparation failed");
            }
            distribution.markPrepared();
        }
        file.write(distribution.home().resolve("data/import/heshi-realm.json"));
    }

    private void run() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var keycloak = launch(List.of("start", "--optimized", "--import-realm"), environment);
        try (var readiness = new KeycloakReadiness(realm)) {
            while (!readiness.isReady()) {
                if (keycloak.waitFor(250, TimeUnit.MILLISECONDS) || System.nanoTime() - began > START.toNanos()) {
                    ChildProcess.end(keycloak.toHandle(), STOP);
                    throw new IOException("it did not start");
                }
            }
        }
        try (var administration = new KeycloakAdministration(address, ADMINISTRATOR, password)) {
            new RealmUpdate(administration, file).apply();
        }
        ready = true;
        events.publishEvent(new SignInReady(realm, Duration.ofNanos(System.nanoTime() - began)));
        try {
            keycloak.waitFor();
        } finally {
            ready = false;
        }
    }

    /** Whether people can sign in as far as this process is concerned: the realm is up to date. */
    boolean isReady() {
        return ready;
    }

    private synchronized Process launch(List<String> arguments, Map<String, String> variables) throws IOException, InterruptedException {
        if (ended.getCount() == 0) {
            throw new InterruptedException();
        }
        var started = program.start(arguments, variables);
        process = started;
        child.remember(started.toHandle());
        return started;
    }

    /** Ends the process in whatever it is doing, with the time it needs. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            ended.countDown();
        }
        if (keeper != null) {
            keeper.interrupt();
        }
        if (process != null) {
            if (process.isAlive() && program.stopsSlowly()) {
                LOG.info("Keycloak writes down what makes its later starts quick; only this first stop takes some seconds");
            }
            ChildProcess.end(process.toHandle(), program.stopsSlowly() ? FIRST_STOP : STOP);
        }
        child.end(STOP);
    }

    private static Map<String, String> environment(EmbeddedKeycloakSettings settings, KeycloakDatabase database, String password, ServiceKey key) {
        var environment = new HashMap<>(Map.of(
                "KC_DB_URL", database.url(), "KC_DB_USERNAME", database.user(), "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_INITIAL_SIZE", "1", "KC_DB_POOL_MIN_SIZE", "1", "KC_DB_POOL_MAX_SIZE", "10"));
        environment.putAll(Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", password,
                "KC_HTTP_ENABLED", "true", "KC_HTTP_HOST", EmbeddedKeycloakSettings.HOST, "KC_HTTP_PORT", String.valueOf(settings.port()),
                "KC_HOSTNAME", settings.address(), "KC_CACHE", "local"));
        environment.putAll(Map.of(
                "KC_SPI_AUTHENTICATOR__HESHI_PHONE_CODE__PORTAL_URL", settings.portalDirectUrl().toString(),
                "KC_SPI_AUTHENTICATOR__HESHI_PHONE_CODE__KEY", String.valueOf(key.value())));
        if (settings.isBehindProxy()) {
            environment.put("KC_PROXY_HEADERS", "xforwarded");
        }
        return environment;
    }
}
