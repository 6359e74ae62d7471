package org.heshi.portal.account;

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

/** What the person who is signed in agreed to, and may take back at any time. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Consents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The agreement that holds, to whatever version it was given last. */
    @Transactional(readOnly = true)
    public Optional<Consent> mine() {
        return jdbc.sql("select version, given_at from consent where person = :person and withdrawn_at is null order by version desc limit 1")
                .param("person", Visitor.requirePerson().value())
                .query((row, _) -> new Consent(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant())).optional();
    }

    /** Agrees to the present version; a second time changes nothing. */
    public void give() {
        jdbc.sql("""
                insert into consent (id, person, version, given_at) values (:id, :person, :version, :now)
                on conflict (person, version) where withdrawn_at is null do nothing""")
                .param("id", UUID.randomUUID()).param("person", Visitor.requirePerson().value()).param("version", PrivacyNotice.VERSION)
                .param("now", now()).update();
    }

    /** From now on there is no agreement; what was done under it stays lawful. */
    public void withdraw() {
        jdbc.sql("update consent set withdrawn_at = :now where person = :person and withdrawn_at is null")
                .param("now", now()).param("person", Visitor.requirePerson().value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
