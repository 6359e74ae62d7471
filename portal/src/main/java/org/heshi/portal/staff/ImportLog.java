package org.heshi.portal.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists to be taken in, how far each is, and which accounts were opened for it. What is over holds nothing of people. */
@Component
@Transactional
class ImportLog {

    static final UUID TOPIC = UUID.fromString("c6f4d1e2-7a0b-4f53-9a55-0b8a3b0e7d21");

    private final JdbcClient jdbc;
    private final Live live;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    /** What is to be done, and for whom. */
    record Asked(ImportKind kind, byte[] content, PersonId by, String name) {}

    UUID ask(ImportKind kind, String file, byte[] content, int total, PersonId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into staff_import (id, kind, file, content, asked_by, asked_at, total, done)
                values (:id, :kind, :file, :content, :by, :at, :total, 0)""")
                .param("id", id).param("kind", kind.name()).param("file", file).param("content", content).param("by", by.value())
                .param("at", now()).param("total", total).update();
        live.publish(TOPIC);
        return id;
    }

    @Transactional(readOnly = true)
    @Nullable Asked open(UUID id) {
        return jdbc.sql("""
                select i.kind, i.content, i.asked_by, p.name from staff_import i join person p on p.id = i.asked_by
                where i.id = ? and i.finished_at is null""").param(id)
                .query((row, _) -> new Asked(ImportKind.valueOf(row.getString(1)), row.getBytes(2), PersonId.of(row.getString(3)), row.getString(4)))
                .optional().orElse(null);
    }

    /** The accounts that were opened for it so far, by user name. */
    @Transactional(readOnly = true)
    Map<String, UUID> opened(UUID id) {
        var opened = new HashMap<String, UUID>();
        jdbc.sql("select username, account from staff_import_account where import = ?").param(id)
                .query(row -> { opened.put(row.getString(1), row.getObject(2, UUID.class)); });
        return opened;
    }

    void opened(UUID id, String username, UUID account) {
        jdbc.sql("insert into staff_import_account (import, username, account) values (?, ?, ?)").params(id, username, account).update();
        jdbc.sql("update staff_import set done = done + 1 where id = ?").param(id).update();
        live.publish(TOPIC);
    }

    /** Over, with nothing left of what it held. */
    void finish(UUID id, @Nullable String problem) {
        jdbc.sql("delete from staff_import_account where import = ?").param(id).update();
        jdbc.sql("""
                update staff_import set finished_at = :at, problem = :problem, content = null, done = case when :problem::text is null then total else done end
                where id = :id""").param("at", now()).param("problem", problem).param("id", id).update();
        live.publish(TOPIC);
    }

    @Transactional(readOnly = true)
    List<ImportSummary> latest(PersonId by) {
        return jdbc.sql("select * from staff_import where asked_by = ? order by asked_at desc limit 5").param(by.value()).query((row, _) -> {
            var finished = row.getTimestamp("finished_at");
            return new ImportSummary(ImportKind.valueOf(row.getString("kind")), row.getString("file"), row.getTimestamp("asked_at").toInstant(),
                    row.getInt("total"), row.getInt("done"), finished == null ? null : finished.toInstant(), row.getString("problem"));
        }).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
