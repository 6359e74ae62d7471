package org.heshi.portal.matters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to each matter, chained as the portal chains it. */
record TimelineRows(Connection connection, ManyMatters.Stock stock) {

    /** One kind of entry; {@code words} asks for an argument. */
    private record Happening(Actor actor, String key, Audience audience, boolean words) {}

    private static final List<Happening> BEGINNING = List.of(
            new Happening(Actor.APPLICANT, "matters.timeline.filed", Audience.EVERYONE, false),
            new Happening(Actor.STAFF, "matters.timeline.admitted", Audience.EVERYONE, false),
            new Happening(Actor.STAFF, "mediation.timeline.assigned", Audience.EVERYONE, true),
            new Happening(Actor.STAFF, "matters.timeline.started", Audience.EVERYONE, false),
            new Happening(Actor.MEDIATOR, "mediation.timeline.invited.RESPONDENT", Audience.EVERYONE, false),
            new Happening(Actor.RESPONDENT, "mediation.timeline.seen.RESPONDENT", Audience.EVERYONE, false));
    private static final List<Happening> BETWEEN = List.of(
            new Happening(Actor.APPLICANT, "matters.timeline.urged", Audience.EVERYONE, true),
            new Happening(Actor.MEDIATOR, "matters.timeline.paused", Audience.EVERYONE, true),
            new Happening(Actor.MEDIATOR, "matters.timeline.resumed", Audience.EVERYONE, false),
            new Happening(Actor.STAFF, "mediation.timeline.phone-corrected", Audience.STAFF, false));
    private static final Happening SETTLED = new Happening(Actor.MEDIATOR, "matters.timeline.resolved", Audience.EVERYONE, false);
    private static final Map<MatterStatus, Happening> END = Map.of(
            MatterStatus.RETURNED, new Happening(Actor.STAFF, "matters.timeline.returned", Audience.APPLICANT, true),
            MatterStatus.RESOLVED, SETTLED,
            MatterStatus.CLOSED, new Happening(Actor.SYSTEM, "matters.timeline.closed-in-silence", Audience.EVERYONE, false),
            MatterStatus.WITHDRAWN, new Happening(Actor.APPLICANT, "matters.timeline.withdrawn", Audience.EVERYONE, true));

    void write() throws SQLException {
        try (var rows = new Copy(connection, "timeline_entry (matter, seq, happened_at, actor_role, actor, key, args, audience, prev, hash)")) {
            for (var matter : (Iterable<Specimen>) () -> (Iterator<Specimen>) stock.specimens().iterator()) {
                var random = matter.random("timeline");
                var last = Link.FIRST;
                for (var seq = 1; seq <= matter.entries(); seq++) {
                    var link = link(matter, seq, random, last);
                    last = link.hash();
                    rows.row(link.matter(), link.seq(), link.at(), link.actor(), link.subject(), link.key(), link.args(), link.audience(),
                            link.prev(), last);
                }
            }
        }
    }

    private static Link link(Specimen matter, int seq, SplittableRandom random, byte[] last) {
        var what = what(matter, seq, random);
        var args = what.words() ? List.of(what.actor() == Actor.STAFF ? Prose.name(random) : new Prose(random, matter.category()).sentence())
                : List.<String>of();
        return new Link(matter.id(), seq, matter.at(seq), what.actor(), subject(matter, what.actor()), what.key(), args, what.audience(), last);
    }

    private static Happening what(Specimen matter, int seq, SplittableRandom random) {
        if (seq == matter.entries() && END.containsKey(matter.status())) {
            return END.get(matter.status());
        }
        if (seq == matter.entries() - 1 && matter.status() == MatterStatus.CLOSED) {
            return SETTLED;
        }
        return seq <= BEGINNING.size() ? BEGINNING.get(seq - 1) : BETWEEN.get(random.nextInt(BETWEEN.size()));
    }

    private static @Nullable UUID subject(Specimen matter, Actor actor) {
        return switch (actor) {
            case APPLICANT -> Ground.resident(matter.applicant()).value();
            case RESPONDENT -> matter.party("respondent");
            case MEDIATOR -> matter.ground().mediator();
            case STAFF -> matter.ground().clerk();
            case REPORTER, SYSTEM -> null;
        };
    }
}
