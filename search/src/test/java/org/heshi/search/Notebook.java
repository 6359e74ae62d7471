package org.heshi.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The smallest application that searches, for tests. */
record Notebook(ConfigurableApplicationContext context) implements AutoCloseable {

    @SpringBootApplication
    static class App {}

    static Notebook open(String database, String... properties) {
        return new Notebook(new SpringApplicationBuilder(App.class).web(WebApplicationType.NONE).properties(properties)
                .properties("spring.datasource.url=" + database, "spring.datasource.username=postgres",
                        "spring.jpa.hibernate.ddl-auto=update", "spring.main.banner-mode=off").run());
    }

    IndexKeeper keeper() {
        return context.getBean(IndexKeeper.class);
    }

    void write(Note note) {
        inTransaction(entities -> entities.persist(note));
    }

    void inTransaction(Consumer<EntityManager> work) {
        context.getBean(EntityManagerFactory.class).runInTransaction(work);
    }

    <T> T ask(Function<SearchSession, T> question) {
        try (var entities = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            return question.apply(Search.session(entities));
        }
    }

    List<String> most(String words) {
        try (var entities = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            return Search.session(entities).search(Note.class)
                    .where(f -> ChineseQuery.most(f, words, "title", "story"))
                    .fetchHits(10).stream().map(note -> marked(new Passages(words).in(note.title()))).toList();
        }
    }

    List<String> any(String words) {
        try (var entities = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            return Search.session(entities).search(Note.class)
                    .where(f -> ChineseQuery.any(f, words, "title", "story"))
                    .fetchHits(10).stream().map(note -> marked(new Passages(words).in(note.title()))).toList();
        }
    }

    long count(String number) {
        try (var entities = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            return Search.session(entities).search(Note.class)
                    .where(f -> f.match().field("number").matching(number)).fetchTotalHitCount();
        }
    }

    private static String marked(List<Highlight> passages) {
        var text = new StringBuilder();
        passages.forEach(passage -> passage.pieces().forEach(piece ->
                text.append(piece.isMatch() ? "[" + piece.text() + "]" : piece.text())));
        return text.toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
