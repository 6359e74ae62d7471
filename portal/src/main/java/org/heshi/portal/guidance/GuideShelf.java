package org.heshi.portal.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The guides that come with the portal: put on the shelf once, and again when their wording here was improved. */
@Component
class GuideShelf {

    private static final Logger LOG = LoggerFactory.getLogger(GuideShelf.class);
    private static final int LOCK = 0x60de;
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final GuideRegister register;
    private final JdbcClient jdbc;
    private final Clock clock;

    GuideShelf(GuideRegister register, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nodes that start together wait for each other here. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void fill() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((_, _) -> 0).list();
        var there = register.findAllBy().stream().collect(Collectors.toMap(Guide::slug, Function.identity()));
        var news = Arrays.stream(files()).filter(file -> {
            var slug = String.valueOf(file.getFilename()).replace(".yaml", "");
            var guide = there.getOrDefault(slug, new Guide(slug));
            return guide.takeIn(read(file), clock.instant()) && register.save(guide) != null;
        }).count();
        if (news > 0) {
            LOG.info("Took in {} guides", news);
        }
    }

    static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:guides/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GuideText read(Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, GuideText.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
