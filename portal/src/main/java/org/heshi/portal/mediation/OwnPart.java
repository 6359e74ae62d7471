package org.heshi.portal.mediation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Urges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the visitor, as a party of a dispute, has done in it. */
@Component
class OwnPart {

    private final Urges urges;
    private final JdbcClient jdbc;

    OwnPart(Urges urges, JdbcClient jdbc) {
        this.urges = urges;
        this.jdbc = jdbc;
    }

    Optional<CaseView.Mine> of(MatterDetail matter, List<Party> parties) {
        return parties.stream().filter(OwnPart::isVisitor).findFirst().map(party -> new CaseView.Mine(party.summary(true, false),
                !matter.status().isOver() && urges.isUrgedToday(matter.id()),
                matter.status() == MatterStatus.IN_HANDLING ? beingAsked(matter) : Set.of(),
                matter.status() == MatterStatus.RESOLVED || matter.status() == MatterStatus.CLOSED ? rating(matter, party).orElse(null) : null));
    }

    private static boolean isVisitor(Party party) {
        return switch (Visitor.current()) {
            case Visitor.ByCode code -> code.party().equals(party.id().value());
            case Visitor.SignedIn signedIn -> signedIn.person().equals(party.person());
            case Visitor.Anonymous _, Visitor.Machine _ -> false;
        };
    }

    private Set<PersonId> beingAsked(MatterDetail matter) {
        return Set.copyOf(jdbc.sql("select mediator from recusal where matter = ? and granted is null").param(matter.id().value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class))).list());
    }

    Optional<Rating> rating(MatterDetail matter, Party party) {
        return jdbc.sql("select * from rating where matter = ? and party = ?").params(matter.id().value(), party.id().value())
                .query((row, _) -> new Rating(row.getInt("fairness"), row.getInt("respect"), row.getInt("understood"), row.getInt("result"),
                        row.getString("words"))).optional();
    }
}
