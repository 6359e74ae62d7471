package org.heshi.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.kit.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the stories of the demo once, in an empty database, in order of time; all of them or none. */
@Component
@ConditionalOnProperty("heshi.demo")
class Storyteller {

    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);

    private final Cast cast;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Storyteller(Cast cast, JdbcClient jdbc, JsonMapper json, TransactionTemplate transaction, Clock clock) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void tell() {
        if (jdbc.sql("select exists (select 1 from matter)").query(Boolean.class).single()) {
            return;
        }
        var stories = read();
        transaction.executeWithoutResult(_ -> stories.forEach(this::tell));
        LOG.info("The demo has {} disputes", stories.size());
    }

    private void tell(Story story) {
        var scene = new Scene(story);
        story.steps().forEach(step -> Clocks.at(moment(step), () -> cast.play(scene, step)));
    }

    private Instant moment(Story.Step step) {
        return Dates.day(clock.instant()).minusDays(step.day()).atTime(step.time()).atZone(Dates.ZONE).toInstant();
    }

    private List<Story> read() {
        try (var in = new ClassPathResource("demo/stories.json").getInputStream()) {
            return json.readValue(in, new TypeReference<List<Story>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
