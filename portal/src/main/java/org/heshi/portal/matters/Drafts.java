package org.heshi.portal.matters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in person has begun to file and not sent; one of each kind. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void save(MatterKind kind, String json) {
        jdbc.sql("""
                insert into draft (id, person, kind, content, changed_at) values (?, ?, ?, ?::jsonb, ?)
                on conflict (person, kind) do update set content = excluded.content, changed_at = excluded.changed_at""")
                .params(UUID.randomUUID(), person(), kind.name(), json, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(MatterKind kind) {
        return jdbc.sql("select content::text from draft where person = ? and kind = ?").params(person(), kind.name())
                .query(String.class).optional();
    }

    public void discard(MatterKind kind) {
        jdbc.sql("delete from draft where person = ? and kind = ?").params(person(), kind.name()).update();
    }

    private static UUID person() {
        return Visitor.requirePerson().value();
    }
}
