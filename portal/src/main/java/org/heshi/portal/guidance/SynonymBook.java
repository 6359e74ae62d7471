package org.heshi.portal.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.heshi.search.Lexicon;
import org.heshi.search.LexiconSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lexicon of the moment, as staff keep it: read anew every few seconds, so that a change is effective on every node without a restart. */
@Component
class SynonymBook implements LexiconSource {

    private static final int LOCK = 0x60df;
    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Reading(Lexicon lexicon, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

    SynonymBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins with what the product knows. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void begin() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((_, _) -> 0).list();
        if (jdbc.sql("select not exists (select 1 from synonym)").query(Boolean.class).single()) {
            Lexicon.shipped().others().forEach((said, called) -> put(new Synonym(said, called), null));
        }
    }

    @Override
    public Lexicon get() {
        var now = clock.instant();
        var known = last.get();
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = new Reading(new Lexicon(all().stream().collect(Collectors.toMap(Synonym::said, Synonym::called))), now);
            last.set(known);
        }
        return known.lexicon();
    }

    List<Synonym> all() {
        return jdbc.sql("select said, called from synonym").query(SynonymBook::row).list();
    }

    List<Synonym> find(String words, int limit) {
        return jdbc.sql("select said, called from synonym where strpos(said, :words) > 0 or strpos(called, :words) > 0 order by said limit :limit")
                .param("words", words).param("limit", limit).query(SynonymBook::row).list();
    }

    private static Synonym row(ResultSet row, int number) throws SQLException {
        return new Synonym(row.getString("said"), List.of(row.getString("called").split(" ")));
    }

    void put(Synonym synonym, @Nullable UUID by) {
        jdbc.sql("""
                insert into synonym (said, called, changed_by, changed_at) values (?, ?, ?, ?)
                on conflict (said) do update set called = excluded.called, changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .params(synonym.said(), String.join(" ", synonym.called()), by, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
        last.set(null);
    }

    void remove(String said) {
        jdbc.sql("delete from synonym where said = ?").param(said).update();
        last.set(null);
    }
}
