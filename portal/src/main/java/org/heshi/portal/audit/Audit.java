package org.heshi.portal.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who did what. */
@Service
@Inside
public class Audit {

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    Audit(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the current visitor does, within the transaction in which it does it.
     *
     * @param subject to whom or what it is done, such as a person or a party
     * @param facts   codes and ids, never names, numbers or words of people
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Deed deed, @Nullable UUID subject, @Nullable UUID matter, Map<String, String> facts) {
        var actor = Acting.of(Visitor.current());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into audit_entry (happened_at, keep_until, actor_kind, actor, deed, subject, matter, facts)
                values (?, ?, ?, ?, ?, ?, ?, jsonb_object(?, ?))""")
                .params(now, now.plus(settings.keep()), actor.kind().name(), actor.id(), deed.name(), subject, matter,
                        facts.keySet().toArray(String[]::new), facts.values().toArray(String[]::new))
                .update();
    }

    private record Acting(ActorKind kind, @Nullable UUID id) {

        static Acting of(Visitor visitor) {
            return switch (visitor) {
                case Visitor.SignedIn signedIn -> new Acting(ActorKind.PERSON, signedIn.person().value());
                case Visitor.ByCode byCode -> new Acting(ActorKind.PARTY, byCode.party());
                case Visitor.Machine _ -> new Acting(ActorKind.MACHINE, null);
                case Visitor.Anonymous _ -> new Acting(ActorKind.NOBODY, null);
            };
        }
    }
}
