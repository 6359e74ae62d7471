package org.heshi.portal.guidance;

import java.nio.file.Path;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole collection of statutes in the database of a benchmark. */
public final class ManyArticles {

    private final StatuteImport statutes;
    private final ImportLog log;
    private final JdbcClient jdbc;

    public ManyArticles(ApplicationContext portal) {
        statutes = portal.getBean(StatuteImport.class);
        log = portal.getBean(ImportLog.class);
        jdbc = portal.getBean(JdbcClient.class);
    }

    public void read(Path source) {
        var run = log.ask(source.toString(), null);
        VisitorToken.asMachine(() -> statutes.run(run, source));
    }

    public long count() {
        return jdbc.sql("select count(*) from article").query(Long.class).single();
    }

    public long understood() {
        return jdbc.sql("select count(meaning) from article").query(Long.class).single();
    }
}
