package org.heshi.portal.matters;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.UUID;

/** The parties of the disputes, their mediators, and what they wrote to each other. */
record CaseRows(Connection connection, ManyMatters.Stock stock) {

    private static final int BUSY_TALK = 12;

    void parties() throws SQLException {
        try (var rows = new Copy(connection, "party (id, version, matter, side, name, phone, person, language, invited_at, seen_at)")) {
            for (var matter : each()) {
                var random = matter.random("parties");
                rows.row(matter.party("applicant"), 0, matter.id(), "APPLICANT", Prose.name(random), "+86137%08d".formatted(matter.applicant()),
                        Ground.resident(matter.applicant()).value(), "zh", null, matter.filedAt());
                rows.row(matter.party("respondent"), 0, matter.id(), "RESPONDENT", Prose.name(random),
                        "+86139%08d".formatted(random.nextInt(100_000_000)), null, "zh",
                        matter.isMediated() ? matter.at(5) : null, matter.isMediated() ? matter.at(6) : null);
            }
        }
    }

    void assignments() throws SQLException {
        try (var rows = new Copy(connection, "assignment (id, matter, mediator, assigned_at, ended_at)")) {
            for (var matter : each()) {
                if (matter.isMediated()) {
                    rows.row(UUID.randomUUID(), matter.id(), matter.ground().mediator(), matter.at(3), null);
                }
            }
        }
    }

    /** Much in the busy village, a little elsewhere. */
    void messages() throws SQLException {
        try (var rows = new Copy(connection, "thread_message (id, matter, channel, author, author_role, words, posted_at)")) {
            for (var matter : each()) {
                var many = !matter.isMediated() ? 0 : matter.ground() == stock.busy() ? BUSY_TALK : matter.number() % 3;
                var prose = new Prose(matter.random("talk"), matter.category());
                for (var i = 0; i < many; i++) {
                    var mediator = i % 3 == 0;
                    rows.row(UUID.randomUUID(), matter.id(), "JOINT",
                            mediator ? matter.ground().mediator() : i % 3 == 1 ? Ground.resident(matter.applicant()).value() : matter.party("respondent"),
                            mediator ? Actor.MEDIATOR : i % 3 == 1 ? Actor.APPLICANT : Actor.RESPONDENT,
                            prose.sentence(), matter.at(6).plus(Duration.ofMinutes(i)));
                }
            }
        }
    }

    private Iterable<Specimen> each() {
        return () -> (Iterator<Specimen>) stock.specimens().iterator();
    }
}
