package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of a dispute are told, each in the transaction of its cause and never with anything of the case itself. */
@Component
class Notes {

    static final Duration CODE_TRAVELS = Duration.ofHours(24);

    private final Parties parties;
    private final AssignmentStore assignments;
    private final MatterLookup lookup;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(Parties parties, AssignmentStore assignments, MatterLookup lookup, Offices offices, Posts posts, People people, Outbox outbox,
            JdbcClient jdbc, Clock clock) {
        this.parties = parties;
        this.assignments = assignments;
        this.lookup = lookup;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void filed(Party applicant) {
        tell(applicant, "mediation.filed.sms", "filed");
    }

    /** Tells every party that can be reached. */
    void parties(MatterId matter, String template, String cause) {
        parties.of(matter).forEach(party -> tell(party, template, cause));
    }

    void side(MatterId matter, Side side, String template, String cause) {
        parties.of(matter).stream().filter(party -> party.side() == side).forEach(party -> tell(party, template, cause));
    }

    /** An invitation carries its code, so it is a secret like any code, but may wait for the morning. */
    void invited(Party party, String code) {
        sendCode(party, code, "mediation.invited.sms");
    }

    void code(Party party, String code) {
        sendCode(party, code, "mediation.code.sms");
    }

    private void sendCode(Party party, String code, String template) {
        sendCode(party.matter(), party.id().value(), new Recipient(null, party.phone(), party.language()), code, template);
    }

    void agentNamed(Agent agent, String code) {
        sendCode(agent.matter(), agent.id().value(), agent.recipient(agent.party().language()), code, "mediation.agent.sms");
    }

    void code(Agent agent, String code) {
        sendCode(agent.matter(), agent.id().value(), agent.recipient(agent.party().language()), code, "mediation.code.sms");
    }

    private void sendCode(MatterId matter, UUID subject, Recipient to, String code, String template) {
        outbox.queue(Message.code("mediation/code/" + subject + "/" + clock.instant().toEpochMilli(), to,
                template, List.of(code), path(matter), matter.value(), clock.instant().plus(CODE_TRAVELS)));
    }

    void assigned(MatterId matter, PersonId mediator) {
        toPeople(matter, List.of(mediator), "mediation.assigned.sms", "assigned/" + now());
    }

    void mediators(MatterId matter, String template, String cause) {
        toPeople(matter, assignments.of(matter).stream().map(Assignment::mediator).toList(), template, cause);
    }

    void recusalAsked(MatterId matter) {
        var office = offices.get(lookup.known(matter).holder());
        var staff = posts.at(Duty.COMMITTEE, office.place()).stream().filter(post -> post.place().code().equals(office.place()))
                .map(post -> post.person()).distinct().toList();
        toPeople(matter, staff, "mediation.recusal.sms", "recusal/" + now());
    }

    /** One message for each stretch of unread words: the cause names the last word that the reader has read. */
    void said(MatterId matter, Channel channel, Standing author) {
        parties.of(matter).stream().filter(party -> channel == Channel.JOINT || party.side().channel() == channel)
                .filter(party -> !isAuthor(party, author))
                .forEach(party -> tell(party, "mediation.said.sms", "said/" + channel + "/" + readTo(matter, channel,
                        Optional.ofNullable(party.person()).map(PersonId::value).orElse(party.id().value())), author));
        assignments.of(matter).stream().map(Assignment::mediator).filter(mediator -> !mediator.value().equals(author.subject()))
                .forEach(mediator -> toPeople(matter, List.of(mediator), "mediation.said.sms",
                        "said/" + channel + "/" + readTo(matter, channel, mediator.value())));
    }

    private static boolean isAuthor(Party party, Standing author) {
        return party.id().value().equals(author.subject()) || party.person() != null && party.person().value().equals(author.subject());
    }

    private long readTo(MatterId matter, Channel channel, UUID reader) {
        return jdbc.sql("select seq from read_mark where matter = ? and channel = ? and reader = ?").params(matter.value(), channel.name(), reader)
                .query(Long.class).optional().orElse(0L);
    }

    private void tell(Party party, String template, String cause) {
        tell(party, template, cause, null);
    }

    /** The party, and whoever acts for it; not the one who knows already. */
    private void tell(Party party, String template, String cause, @Nullable Standing author) {
        if (party.isReachable()) {
            queue(party, party.id().value(), party.recipient(), template, cause);
        }
        party.agents().stream().filter(Agent::isInForce)
                .filter(agent -> author == null || !agent.id().value().equals(author.subject()))
                .forEach(agent -> queue(party, agent.id().value(), agent.recipient(party.language()), template, cause));
    }

    private void queue(Party party, UUID subject, Recipient to, String template, String cause) {
        outbox.queue(new Message("mediation/" + subject + "/" + cause, to, template, List.of(), path(party.matter()), party.matter().value(), false));
    }

    private void toPeople(MatterId matter, List<PersonId> whom, String template, String cause) {
        people.all(whom).forEach(person -> outbox.queue(new Message("mediation/" + matter + "/" + cause,
                Recipient.of(person), template, List.of(), path(matter), matter.value(), false)));
    }

    private String path(MatterId matter) {
        return MatterPaths.shortest(lookup.known(matter).reference());
    }

    private long now() {
        return clock.instant().toEpochMilli();
    }
}
