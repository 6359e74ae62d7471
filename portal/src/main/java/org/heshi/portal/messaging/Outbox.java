package org.heshi.portal.messaging;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final Choices choices;
    private final NoticeBoard notices;
    private final Wake wake;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Choices choices, NoticeBoard notices, Wake wake, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.notices = notices;
        this.wake = wake;
        this.clock = clock;
    }

    /** Writes the message into the outbox, and a notice for a person with an account. A second time changes nothing. */
    public void queue(Message message) {
        var now = clock.instant();
        var choice = choices.of(message.to().person());
        var quiet = !message.urgent() && choice.quietHours();
        if (insert(message, why(message, choice), quiet, now) == 1) {
            notices.write(message, now);
            wake.afterCommit();
        }
    }

    private static @Nullable Reason why(Message message, Choice choice) {
        return message.to().phone() == null ? Reason.NO_PHONE : choice.wants(message.kind()) ? null : Reason.SWITCHED_OFF;
    }

    private int insert(Message message, @Nullable Reason reason, boolean quiet, Instant now) {
        var to = message.to();
        return jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("cause", message.cause())
                .param("recipient", to.identity())
                .param("person", to.person() == null ? null : to.person().value(), java.sql.Types.OTHER)
                .param("phone", to.phone() == null ? null : to.phone().value())
                .param("language", to.locale().toLanguageTag())
                .param("template", message.template())
                .param("args", message.args().toArray(String[]::new))
                .param("path", message.path())
                .param("matter", message.matter(), java.sql.Types.OTHER)
                .param("kind", message.kind().name())
                .param("urgent", message.urgent())
                .param("quiet", quiet)
                .param("secret", message.secret())
                .param("expires", message.expires() == null ? null : message.expires().atOffset(ZoneOffset.UTC))
                .param("state", (reason == null ? MessageState.WAITING : MessageState.SUPPRESSED).name())
                .param("reason", reason == null ? null : reason.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", (quiet ? QuietHours.after(now) : now).atOffset(ZoneOffset.UTC))
                .update();
    }
}
