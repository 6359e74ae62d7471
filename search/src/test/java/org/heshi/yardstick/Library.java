package org.heshi.yardstick;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heshi.search.Embedder;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.heshi.search.Memory;
import org.heshi.search.Narrowing;
import org.heshi.search.Shelf;
import org.heshi.search.Spot;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database and an index of the corpus, by the product's own search. */
class Library implements AutoCloseable {

    @SpringBootApplication
    static class App {}

    private final EmbeddedPostgres database;
    private final ConfigurableApplicationContext context;
    private final Path index;
    private final Map<String, Spot> spots = new HashMap<>();

    Library(Path data, boolean vectors) throws IOException {
        database = EmbeddedPostgres.start();
        index = Files.createTempDirectory(Files.createDirectories(data), "index");
        context = new SpringApplicationBuilder(App.class).web(WebApplicationType.NONE).logStartupInfo(false).properties(
                "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"), "spring.datasource.username=postgres",
                "spring.datasource.hikari.maximum-pool-size=10", "spring.jpa.hibernate.ddl-auto=create", "spring.main.banner-mode=off",
                "logging.level.root=warn", "heshi.data=" + index, "heshi.search.vectors=" + vectors).run();
    }

    static Memory memory(Narrowing used) {
        return new Memory(Asked.class, "question", "meaning", "answers", used);
    }

    Shelf shelf() {
        return new Shelf(Passage.class, Map.of("text", 1f, "title", 0.1f), "meaning").placed(spots::get);
    }

    Embedder embedder() {
        return context.getBean(Embedder.class);
    }

    /** How long something took, and how much of it the processor was at work for this program. */
    record Took(Duration time, Duration processor) {}

    /** Puts the corpus into the database, then lets the index be filled from there, and tells how long that took. */
    Took fill(List<Document> corpus, List<Embedding> meanings) throws Exception {
        corpus.forEach(document -> spots.put(document.id(), new Spot(document.law(), document.place())));
        try (var connection = database.getPostgresDatabase().getConnection();
                var insert = connection.prepareStatement("insert into passage (id, title, text, meaning) values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var i = 0; i < corpus.size(); i++) {
                insert(insert, corpus.get(i), meanings.isEmpty() ? null : meanings.get(i));
                insert.addBatch();
                if (i % 1000 == 999 || i == corpus.size() - 1) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        }
        var start = System.nanoTime();
        var used = processor();
        var keeper = context.getBean(IndexKeeper.class);
        keeper.rebuild();
        while (keeper.state() != IndexState.READY || size(Passage.class) < corpus.size()) {
            Thread.sleep(50);
        }
        return new Took(Duration.ofNanos(System.nanoTime() - start), processor().minus(used));
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void insert(PreparedStatement insert, Document document, Embedding meaning) throws SQLException {
        insert.setString(1, document.id());
        insert.setString(2, document.title());
        insert.setString(3, document.text());
        insert.setBytes(4, new EmbeddingColumn().convertToDatabaseColumn(meaning));
    }

    void remember(List<Query> queries, int folds, List<Embedding> meanings) {
        context.getBean(EntityManagerFactory.class).runInTransaction(entities -> {
            for (var i = 0; i < queries.size(); i++) {
                entities.persist(new Asked(queries.get(i), queries.get(i).fold(folds), meanings.isEmpty() ? null : meanings.get(i)));
            }
        });
    }

    private long size(Class<?> type) {
        return ask(session -> session.search(type).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    <T> T ask(Function<SearchSession, T> question) {
        try (EntityManager entities = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            return question.apply(Search.session(entities));
        }
    }

    long bytes() {
        try (var files = Files.walk(index)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        try (var files = Files.walk(index)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
