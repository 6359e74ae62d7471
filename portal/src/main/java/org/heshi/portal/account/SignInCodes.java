package org.heshi.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Six-digit codes with which residents sign in. Keycloak asks for them and tries them; whether somebody has the phone does not matter here. */
@Service
@PreAuthorize("hasRole('MACHINE')")
public class SignInCodes {

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final CodeLimits limits;
    private final CodeSettings settings;
    private final Codes codes;
    private final Clock clock;

    SignInCodes(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, CodeLimits limits, CodeSettings settings, Codes codes,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.limits = limits;
        this.settings = settings;
        this.codes = codes;
        this.clock = clock;
    }

    /** Sent; or this phone has to wait; or everybody has. */
    public enum State { SENT, WAIT, BUSY }

    /** {@code seconds} is how long to wait for the next one. */
    public record Asked(State state, @Nullable UUID id, long seconds) {}

    public enum Outcome { RIGHT, WRONG, EXPIRED, SPENT }

    /** Makes a code and hands it to the outbox, if no limit is reached. What is refused still counts nowhere but where it was refused. */
    public Asked ask(PhoneNumber phone, String address, Locale language) {
        var busy = limits.ofAddress(address);
        if (busy.isPositive()) {
            return new Asked(State.BUSY, null, seconds(busy));
        }
        var wait = limits.ofPhone(phone);
        return wait.isPositive() ? new Asked(State.WAIT, null, seconds(wait))
                : new Asked(State.SENT, transaction.execute(_ -> send(phone, language)), settings.pause().toSeconds());
    }

    private UUID send(PhoneNumber phone, Locale language) {
        var id = UUID.randomUUID();
        var code = codes.next();
        var now = clock.instant();
        var expires = now.plus(settings.validity());
        jdbc.sql("insert into sign_in_code (id, code_hash, tries, sent_at, expires_at) values (:id, :hash, 0, :now, :expires)")
                .param("id", id).param("hash", codes.hash(code)).param("now", at(now)).param("expires", at(expires)).update();
        outbox.queue(Message.code("sign-in/" + id, Recipient.of(phone, language), "account.sms.code", List.of(code), null, null, expires));
        return id;
    }

    /** One of five tries. The try is counted before the code is looked at, so that many at once are not more than five. */
    @Transactional
    public Outcome attempt(UUID id, String code) {
        var now = at(clock.instant());
        var hash = jdbc.sql("""
                update sign_in_code set tries = tries + 1
                where id = :id and used_at is null and tries < :tries and expires_at > :now returning code_hash""")
                .param("id", id).param("tries", TRIES).param("now", now).query(String.class).optional();
        if (hash.isEmpty()) {
            return isExpired(id) ? Outcome.EXPIRED : Outcome.SPENT;
        }
        if (!codes.matches(code, hash.get())) {
            return Outcome.WRONG;
        }
        jdbc.sql("update sign_in_code set used_at = :now where id = :id").param("id", id).param("now", now).update();
        return Outcome.RIGHT;
    }

    private boolean isExpired(UUID id) {
        return !jdbc.sql("select exists (select 1 from sign_in_code where id = :id and expires_at > :now)")
                .param("id", id).param("now", at(clock.instant())).query(Boolean.class).single();
    }

    /** Forgets codes that have long expired. */
    @Transactional
    public void clear() {
        jdbc.sql("delete from sign_in_code where expires_at < :then").param("then", at(clock.instant().minus(Duration.ofDays(1)))).update();
        limits.clear();
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
