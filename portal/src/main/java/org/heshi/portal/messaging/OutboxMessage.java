package org.heshi.portal.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message in the outbox: what it says to whom, and its passage. The rows are written by {@link Outbox}. */
@Entity
class OutboxMessage {

    private static final String ERASED = "••••••";

    @Id
    private UUID id;

    private @Nullable PersonId person;
    private @Nullable PhoneNumber phone;
    private String language;
    private String template;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> args;

    private @Nullable String path;
    private boolean secret;
    private boolean erased;
    private Instant queuedAt;
    private Passage passage;

    protected OutboxMessage() {}

    Passage passage() {
        return passage;
    }

    /** Worded, for one attempt or to recognise it at the carrier. */
    Outgoing outgoing(Wording wording) {
        return new Outgoing(id, passage.attempts(), Objects.requireNonNull(phone), text(wording, args),
                Objects.requireNonNull(passage.claimedAt()));
    }

    /** Somebody decided that it should go out again. */
    void retry(Instant now) {
        if (!isRetryable(now)) {
            throw new Refused("messaging.refused.retry");
        }
        passage.restart(now);
    }

    private boolean isRetryable(Instant now) {
        return passage.state().isTrouble() && phone != null && !erased && !passage.isExpired(now);
    }

    /** A code that is with the carrier need not stay here; the desk shows it until it expires. */
    void forget(Instant now) {
        var gone = passage.state() == MessageState.SENT || passage.state() == MessageState.DELIVERED;
        if (secret && !erased && (passage.isExpired(now) || gone && !DeskCarrier.NAME.equals(passage.carrier()))) {
            args = hidden();
            erased = true;
        }
    }

    OutboxEntry entry(Wording wording, boolean showCode, Instant now) {
        return new OutboxEntry(id, text(wording, secret && !showCode ? hidden() : args), passage.attempts(), queuedAt,
                passage.carrierId(), isRetryable(now), summary());
    }

    DeliverySummary summary() {
        var at = passage.settledAt();
        return new DeliverySummary(id, template, person, phone == null ? null : phone.masked(), passage.state(), passage.reason(),
                at == null ? queuedAt : at, passage.dueAt());
    }

    @Nullable PhoneNumber phone() {
        return phone;
    }

    private String text(Wording wording, List<String> words) {
        return wording.sms(Locale.forLanguageTag(language), template, words, path, secret);
    }

    private List<String> hidden() {
        return args.stream().map(_ -> ERASED).toList();
    }
}
