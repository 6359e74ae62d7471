package org.heshi.portal.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to those who ask for erasure. What is not over yet stands in the way. */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class ErasureDesk {

    private static final int MOST = 100;

    private final People people;
    private final Posts posts;
    private final MatterLookup matters;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErasureDesk(People people, Posts posts, MatterLookup matters, Audit audit, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.matters = matters;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who waits for an answer, and what stands in the way. */
    public record Waiting(UUID id, String name, Instant askedAt, long openCases, int posts) {

        public boolean isFree() {
            return openCases == 0 && posts == 0;
        }
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return jdbc.sql("select id, person, asked_at from erasure_request where answered_at is null order by asked_at limit ?").param(MOST)
                .query((row, _) -> new Asked(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getObject(3, OffsetDateTime.class).toInstant()))
                .list().stream().map(this::waiting).toList();
    }

    private record Asked(UUID id, PersonId person, Instant at) {}

    private Waiting waiting(Asked asked) {
        return new Waiting(asked.id(), people.get(asked.person()).name(), asked.at(), matters.openOf(asked.person()), posts.of(asked.person()).size());
    }

    public void erase(UUID request) {
        var asked = lock(request);
        if (!waiting(asked).isFree()) {
            throw new Refused("privacy.refused.open");
        }
        people.forget(asked.person());
        answer(asked, true, null);
        audit.record(Deed.ERASED, asked.person().value(), null, Map.of("what", "account"));
    }

    public void refuse(UUID request, String reason) {
        answer(lock(request), false, reason.strip());
    }

    private void answer(Asked asked, boolean erased, @Nullable String reason) {
        jdbc.sql("update erasure_request set answered_at = ?, answered_by = ?, erased = ?, reason = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), Visitor.requirePerson().value(), erased, reason, asked.id()).update();
        audit.record(Deed.ERASURE_ANSWERED, asked.person().value(), null, Map.of("erased", String.valueOf(erased)));
    }

    private Asked lock(UUID request) {
        return jdbc.sql("select id, person, asked_at from erasure_request where id = ? and answered_at is null for update").param(request)
                .query((row, _) -> new Asked(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)), row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional().orElseThrow(() -> new Refused("privacy.refused.missing"));
    }
}
