package org.heshi.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was written down, newest first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class AuditTrail {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Audit audit;

    AuditTrail(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<AuditEntry> search(AuditQuestion question, long offset, int limit) {
        return ask(question, Long.MAX_VALUE, offset, limit);
    }

    public int count(AuditQuestion question) {
        return asked("select count(*) from audit_entry where " + where(question), question, Long.MAX_VALUE).query(Integer.class).single();
    }

    /** Writes down that all that answers the question is taken out; then it is read with {@link #before}. */
    @Transactional
    public void taking(AuditQuestion question) {
        var facts = new HashMap<String, String>(Map.of("what", "audit", "entries", String.valueOf(count(question))));
        if (question.deed() != null) {
            facts.put("deed", question.deed().name());
        }
        audit.record(Deed.EXPORTED, question.person(), question.matter(), facts);
    }

    /** Some of what was written down before that entry, so that much is read little by little and never all at once. */
    public List<AuditEntry> before(AuditQuestion question, long seq) {
        return ask(question, seq, 0, AT_ONCE);
    }

    private List<AuditEntry> ask(AuditQuestion question, long before, long offset, int limit) {
        return asked("select * from audit_entry where " + where(question) + " order by seq desc offset :offset limit :limit", question, before)
                .param("offset", offset).param("limit", limit).query((row, _) -> entry(row)).list();
    }

    private static String where(AuditQuestion question) {
        return "seq < :before"
                + (question.person() == null ? "" : " and (actor = :person or subject = :person)")
                + (question.matter() == null ? "" : " and matter = :matter")
                + (question.deed() == null ? "" : " and deed = :deed")
                + (question.from() == null ? "" : " and happened_at >= :from")
                + (question.to() == null ? "" : " and happened_at < :to");
    }

    private JdbcClient.StatementSpec asked(String sql, AuditQuestion question, long before) {
        return jdbc.sql(sql).param("before", before).param("person", question.person()).param("matter", question.matter())
                .param("deed", question.deed() == null ? null : question.deed().name())
                .param("from", start(question.from())).param("to", start(question.to() == null ? null : question.to().plusDays(1)));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Dates.ZONE).toOffsetDateTime();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong("seq"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                ActorKind.valueOf(row.getString("actor_kind")), row.getObject("actor", UUID.class), Deed.valueOf(row.getString("deed")),
                row.getObject("subject", UUID.class), row.getObject("matter", UUID.class), facts(row.getString("facts")));
    }

    private static Map<String, String> facts(String json) {
        var facts = new TreeMap<String, String>();
        JsonMapper.shared().readTree(json).properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        return facts;
    }
}
