package org.heshi.portal.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How imports of statutes went and go; each step is news for whoever watches. */
@Component
@Transactional
class ImportLog {

    /** What is watched while an import goes on. */
    static final UUID TOPIC = UUID.fromString("5f1c0f4e-52a5-4a6e-9d4b-7f4f7e1a0b11");

    private final JdbcClient jdbc;
    private final Live live;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    UUID ask(String source, @Nullable PersonId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into statute_import (id, source, asked_by, asked_at, total, done, articles, failed)
                values (:id, :source, :by, :at, 0, 0, 0, 0)""").param("id", id).param("source", source)
                .param("by", by == null ? null : by.value()).param("at", Timestamp.from(clock.instant())).update();
        live.publish(TOPIC);
        return id;
    }

    void begin(UUID id, int total) {
        jdbc.sql("update statute_import set total = :total where id = :id").param("total", total).param("id", id).update();
        live.publish(TOPIC);
    }

    void progress(UUID id, int done, int articles, int failed) {
        jdbc.sql("update statute_import set done = :done, articles = :articles, failed = :failed where id = :id")
                .param("done", done).param("articles", articles).param("failed", failed).param("id", id).update();
        live.publish(TOPIC);
    }

    void finish(UUID id, int done, int articles, int failed, @Nullable String problem) {
        progress(id, done, articles, failed);
        jdbc.sql("update statute_import set finished_at = :at, problem = :problem where id = :id")
                .param("at", Timestamp.from(clock.instant())).param("problem", problem).param("id", id).update();
    }

    @Transactional(readOnly = true)
    List<ImportSummary> latest() {
        return jdbc.sql("select * from statute_import order by asked_at desc limit 5").query((row, _) -> summary(row)).list();
    }

    @Transactional(readOnly = true)
    ImportSummary get(UUID id) {
        return jdbc.sql("select * from statute_import where id = ?").param(id).query((row, _) -> summary(row)).single();
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ImportSummary(row.getString("source"), row.getTimestamp("asked_at").toInstant(), finished == null ? null : finished.toInstant(),
                row.getInt("total"), row.getInt("done"), row.getInt("articles"), row.getInt("failed"), row.getString("problem"));
    }

    @Transactional(readOnly = true)
    List<LeftOut> leftOut(int limit) {
        return jdbc.sql("select path, problem from statute_file where problem is not null order by path limit ?").param(limit)
                .query((row, _) -> new LeftOut(row.getString("path"), row.getString("problem"))).list();
    }

    @Transactional(readOnly = true)
    boolean isRunning() {
        return jdbc.sql("select exists (select 1 from statute_import where finished_at is null)").query(Boolean.class).single();
    }
}
