package org.heshi.portal.guidance;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one file of the collection into the database, whole or not at all. */
@Component
class StatuteReading {

    private static final Pattern DAY_IN_NAME = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)\\.md$");

    private final EntityManager entities;
    private final StatuteRegister statutes;
    private final ArticleRegister articles;
    private final JdbcClient jdbc;
    private final Clock clock;

    StatuteReading(EntityManager entities, StatuteRegister statutes, ArticleRegister articles, JdbcClient jdbc, Clock clock) {
        this.entities = entities;
        this.statutes = statutes;
        this.articles = articles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many articles were taken in; nothing when the same file was read before */
    @Transactional
    Optional<Integer> take(String file, String markdown) {
        var hash = hash(markdown);
        if (jdbc.sql("select 1 from statute_file where path = ? and hash = ?").params(file, hash).query(Integer.class).optional().isPresent()) {
            return Optional.empty();
        }
        var text = StatuteText.read(markdown);
        var day = day(file, text);
        var id = StatuteId.of(text.title(), day);
        var statute = statutes.findById(id.value()).orElseGet(() -> statutes.save(new Statute(id, text, StatuteKind.of(file), day)));
        statute.take(text);
        articles.findByFile(file).forEach(entities::remove);
        entities.flush();
        for (var position = 0; position < text.passages().size(); position++) {
            entities.persist(new Article(statute, file, position, text.passages().get(position)));
        }
        entities.flush();
        remember(file, hash, id, null);
        return Optional.of(text.passages().size());
    }

    /** A file that could not be read is listed with the reason, and read again when it has changed. */
    @Transactional
    void skip(String file, String hash, String problem) {
        remember(file, hash, null, problem);
    }

    private void remember(String file, String hash, @Nullable StatuteId statute, @Nullable String problem) {
        jdbc.sql("""
                insert into statute_file (path, hash, statute, problem, read_at) values (:path, :hash, :statute, :problem, :at)
                on conflict (path) do update set hash = excluded.hash, statute = excluded.statute, problem = excluded.problem, read_at = excluded.read_at""")
                .param("path", file).param("hash", hash).param("statute", statute == null ? null : statute.value()).param("problem", problem)
                .param("at", Timestamp.from(clock.instant())).update();
    }

    private static LocalDate day(String file, StatuteText text) {
        var named = DAY_IN_NAME.matcher(file);
        if (named.find()) {
            return LocalDate.parse(named.group(1));
        }
        var day = text.versionOn() == null ? text.effectiveOn() : text.versionOn();
        if (day == null) {
            throw new IllegalArgumentException("guidance.import.no-day");
        }
        return day;
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From when each wording gives way to the next of the same title. Only what changed is written, and indexed anew. */
    @Transactional
    void lineUp() {
        Statute before = null;
        for (var statute : statutes.withSeveralWordings()) {
            if (before != null) {
                var until = before.title().equals(statute.title()) ? statute.from() : null;
                if (!Objects.equals(before.replacedOn(), until)) {
                    before.replaced(until);
                }
            }
            before = statute;
        }
    }
}
