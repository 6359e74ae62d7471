package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.booking.AttendeeRole;
import org.heshi.portal.booking.AttendeeSummary;
import org.heshi.portal.booking.BookingPaths;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.booking.Offer;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.TimelineEntry;
import org.heshi.portal.matters.Urges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What concerns the visitor as a party of a dispute: what it did, what it is asked, what is put before it. */
@Component
class OwnPart {

    private static final String URGED = "matters.timeline.urged";
    private static final Set<MatterStatus> MEETING = EnumSet.of(MatterStatus.IN_HANDLING, MatterStatus.RESOLVED, MatterStatus.CLOSED, MatterStatus.REFERRED);
    private static final Set<MatterStatus> RATED = EnumSet.of(MatterStatus.RESOLVED, MatterStatus.CLOSED);

    private final Urges urges;
    private final HearingLookup hearings;
    private final AgreementLookup agreements;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnPart(Urges urges, HearingLookup hearings, AgreementLookup agreements, Attachments attachments, JdbcClient jdbc, Clock clock) {
        this.urges = urges;
        this.hearings = hearings;
        this.agreements = agreements;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CaseView.Mine> of(MatterDetail matter, List<Party> parties, List<TimelineEntry> happened) {
        return parties.stream().filter(party -> isVisitor(party) || agent(party) != null).findFirst()
                .map(party -> mine(matter, party, agent(party), happened));
    }

    private static @Nullable Agent agent(Party party) {
        return party.agents().stream().filter(agent -> agent.isInForce() && isVisitor(agent)).findFirst().orElse(null);
    }

    private static boolean isVisitor(Agent agent) {
        return Visitor.current() instanceof Visitor.ByCode code && code.party().equals(agent.id().value());
    }

    private CaseView.Mine mine(MatterDetail matter, Party party, @Nullable Agent agent, List<TimelineEntry> happened) {
        var status = matter.status();
        var meets = MEETING.contains(status);
        return new CaseView.Mine(party.summary(true, false), agent == null ? null : agent.summary(true, false), hasUrged(party, happened),
                RATED.contains(status) ? rating(matter, party).orElse(null) : null,
                meets ? hearings.of(matter.id()).stream().map(hearing -> meeting(hearing, party.id().value())).toList() : List.of(),
                meets ? agreements.of(matter.id()).orElse(null) : null, attachments.of(matter.id()));
    }

    private static boolean isVisitor(Party party) {
        return switch (Visitor.current()) {
            case Visitor.ByCode code -> code.party().equals(party.id().value());
            case Visitor.SignedIn signedIn -> signedIn.person().equals(party.person());
            case Visitor.Anonymous _, Visitor.Machine _ -> false;
        };
    }

    /** Without the names of the other parties, which may be hidden from this one. */
    private CaseView.Meeting meeting(HearingSummary hearing, UUID party) {
        var people = hearing.attendees().stream().map(one -> one.role() == AttendeeRole.MEDIATOR ? one
                : new AttendeeSummary(one.subject(), "", one.role(), one.isAnswered(), one.isAbsent())).toList();
        var nameless = new HearingSummary(hearing.id(), hearing.matter(), hearing.status(), hearing.where(), hearing.place(), hearing.start(), hearing.end(),
                hearing.length(), people, hearing.offers(), hearing.reason(), hearing.sequence(), hearing.changedAt());
        return new CaseView.Meeting(nameless, people.stream().map(AttendeeSummary::name).filter(name -> !name.isEmpty()).toList(),
                people.stream().anyMatch(one -> one.subject().equals(party) && one.isAnswered()),
                hearing.offers().stream().filter(offer -> offer.suits().contains(party)).map(Offer::start).collect(Collectors.<Instant>toUnmodifiableSet()),
                hearing.start() == null ? null : hearings.token(hearing.id(), party).map(BookingPaths::calendar).orElse(null));
    }

    private boolean hasUrged(Party party, List<TimelineEntry> happened) {
        var today = urges.workingDay(clock.instant());
        return happened.stream().anyMatch(entry -> entry.text().key().equals(URGED) && entry.actor().name().equals(party.side().name())
                && urges.workingDay(entry.at()).equals(today));
    }

    private Optional<Rating> rating(MatterDetail matter, Party party) {
        return jdbc.sql("select * from rating where matter = ? and party = ?").params(matter.id().value(), party.id().value())
                .query((row, _) -> new Rating(row.getInt("fairness"), row.getInt("respect"), row.getInt("understood"), row.getInt("result"),
                        row.getString("words"))).optional();
    }
}
