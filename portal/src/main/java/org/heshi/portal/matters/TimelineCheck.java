package org.heshi.portal.matters;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads every timeline and finds the links that were changed, removed or put in between. */
@Service
@PreAuthorize("hasRole('MACHINE')")
public class TimelineCheck {

    private static final int FETCH = 2_000;

    private final JdbcTemplate jdbc;

    TimelineCheck(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(FETCH);
    }

    /** What was read, and the first broken link of each matter that has one. */
    public record Finding(long entries, List<Broken> broken) {}

    public record Broken(MatterId matter, int seq) {}

    @Transactional(readOnly = true)
    public Finding verify() {
        var walk = new Walk();
        jdbc.query("select * from timeline_entry order by matter, seq", row -> {
            walk.step(new Link(row.getObject("matter", UUID.class), row.getInt("seq"),
                    row.getObject("happened_at", OffsetDateTime.class).toInstant(), Actor.valueOf(row.getString("actor_role")),
                    row.getObject("actor", UUID.class), row.getString("key"), Timeline.texts(row.getArray("args")),
                    Audience.valueOf(row.getString("audience")), row.getBytes("prev")), row.getBytes("hash"));
        });
        return new Finding(walk.entries, walk.broken);
    }

    private static final class Walk {

        private final List<Broken> broken = new ArrayList<>();
        private long entries;
        private UUID matter = new UUID(0, 0);
        private int seq;
        private byte[] hash = Link.FIRST;

        void step(Link link, byte[] stored) {
            entries++;
            if (!link.matter().equals(matter)) {
                matter = link.matter();
                seq = 0;
                hash = Link.FIRST;
            }
            var whole = link.seq() == seq + 1 && Arrays.equals(link.prev(), hash) && Arrays.equals(link.hash(), stored);
            var known = !broken.isEmpty() && broken.getLast().matter().value().equals(matter);
            if (!whole && !known) {
                broken.add(new Broken(new MatterId(matter), link.seq()));
            }
            seq = link.seq();
            hash = stored;
        }
    }
}
