package org.heshi.portal.messaging;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heshi.portal.kit.Gathering;
import org.heshi.portal.kit.Inside;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the transaction of the decision that causes them: both happen or neither.
 * One cause tells one recipient one thing once, however often it is said.
 */
@Service
@Inside
@Transactional(propagation = MANDATORY)
public class Outbox {

    private static final String INSERT = """
            insert into outbox_message (id, cause, recipient, person, phone, language, template, args, path, matter,
                kind, urgent, quiet, secret, expires_at, state, reason, queued_at, due_at)
            values (:id, :cause, :recipient, :person, :phone, :language, :template, :args, :path, :matter,
                :kind, :urgent, :quiet, :secret, :expires, :state, :reason, :now, :due)
            on conflict on constraint outbox_message_once do nothing
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Choices choices;
    private final NoticeBoard notices;
    private final Wake wake;
    private final Clock clock;
    private final Gathering<Message> queued = new Gathering<>(this::write);

    Outbox(NamedParameterJdbcTemplate jdbc, Choices choices, NoticeBoard notices, Wake wake, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.notices = notices;
        this.wake = wake;
        this.clock = clock;
    }

    /**
     * Puts the message into the outbox when the transaction commits, and a notice beside it for a person with an account.
     * A second time changes nothing.
     */
    public void queue(Message message) {
        notices.announce(message);
        queued.add(message);
    }

    /** All of a transaction at once: how they are written costs the same for one and for twenty. */
    private void write(List<Message> messages) {
        var now = clock.instant();
        var chosen = choices.of(messages.stream().map(message -> message.to().person()).filter(Objects::nonNull).distinct().toList());
        var rows = messages.stream().map(message -> row(message, chosen.getOrDefault(message.to().person(), Choice.USUAL), now))
                .toArray(SqlParameterSource[]::new);
        var written = jdbc.batchUpdate(INSERT, rows);
        var news = IntStream.range(0, written.length).filter(i -> written[i] == 1).mapToObj(messages::get).toList();
        if (!news.isEmpty()) {
            notices.write(news, now);
            wake.afterCommit();
        }
    }

    private static @Nullable Reason why(Message message, Choice choice) {
        return message.to().phone() == null ? Reason.NO_PHONE : choice.wants(message.kind()) ? null : Reason.SWITCHED_OFF;
    }

    private static SqlParameterSource row(Message message, Choice choice, Instant now) {
        var to = message.to();
        var quiet = !message.urgent() && choice.quietHours();
        var reason = why(message, choice);
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("cause", message.cause())
                .addValue("recipient", to.identity())
                .addValue("person", to.person() == null ? null : to.person().value(), Types.OTHER)
                .addValue("phone", to.phone() == null ? null : to.phone().sealed())
                .addValue("language", to.locale().toLanguageTag())
                .addValue("template", message.template())
                .addValue("args", message.args().toArray(String[]::new))
                .addValue("path", message.path())
                .addValue("matter", message.matter(), Types.OTHER)
                .addValue("kind", message.kind().name())
                .addValue("urgent", message.urgent())
                .addValue("quiet", quiet)
                .addValue("secret", message.secret())
                .addValue("expires", message.expires() == null ? null : message.expires().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("state", (reason == null ? MessageState.WAITING : MessageState.SUPPRESSED).name())
                .addValue("reason", reason == null ? null : reason.name())
                .addValue("now", now.atOffset(ZoneOffset.UTC))
                .addValue("due", (quiet ? QuietHours.after(now) : now).atOffset(ZoneOffset.UTC));
    }
}
