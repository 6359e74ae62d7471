package org.heshi.portal.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for a party without an account: the number of the case and a six-digit code. */
@Service
@PreAuthorize("permitAll")
public class CodeEntry {

    private final Parties parties;
    private final MatterLookup lookup;
    private final Participants participants;
    private final Agreements agreements;
    private final Timeline timeline;
    private final Codes codes;
    private final Sight sight;
    private final Notes notes;
    private final Clock clock;

    CodeEntry(Parties parties, MatterLookup lookup, Participants participants, Agreements agreements, Timeline timeline, Codes codes,
            Sight sight, Notes notes, Clock clock) {
        this.parties = parties;
        this.lookup = lookup;
        this.participants = participants;
        this.agreements = agreements;
        this.timeline = timeline;
        this.codes = codes;
        this.sight = sight;
        this.notes = notes;
        this.clock = clock;
    }

    /** What opened: the party to be. A person who is signed in has the party joined to the account instead. */
    public record Opened(MatterId matter, PartyId party, @Nullable AgentId agent, boolean joinedAccount) {

        /** As whom the session goes on. */
        public UUID subject() {
            return agent == null ? party.value() : agent.value();
        }
    }

    /**
     * Tries the code on the parties of the case. A wrong code counts on each door that has one, and is counted even though
     * the answer is a refusal; the same refusal whether the case exists or not.
     */
    @Transactional(noRollbackFor = Refused.class)
    public Opened enter(Reference reference, String code) {
        var all = lookup.idOf(reference).map(parties::of).orElseThrow(() -> new Refused("mediation.refused.code"));
        var acting = agents(all);
        if (all.stream().allMatch(party -> party.door().isLocked()) && acting.stream().allMatch(agent -> agent.door().isLocked())) {
            throw new Refused("mediation.refused.locked");
        }
        var party = all.stream().filter(one -> one.door().opens(hash -> codes.matches(code, hash))).findFirst();
        var agent = party.isPresent() ? Optional.<Agent>empty()
                : acting.stream().filter(one -> one.door().opens(hash -> codes.matches(code, hash))).findFirst();
        var opened = party.or(() -> agent.map(Agent::party)).orElseThrow(() -> new Refused("mediation.refused.code"));
        if (Visitor.current() instanceof Visitor.SignedIn && sight.standing(opened.matter()).isStaff()) {
            throw new Refused("mediation.refused.staff-code");
        }
        sees(opened, agent);
        return new Opened(opened.matter(), opened.id(), agent.map(Agent::id).orElse(null), agent.isEmpty() && joinAccount(opened));
    }

    /** A party that sends its agent has seen it as well. */
    private void sees(Party party, Optional<Agent> agent) {
        var subject = agent.map(one -> one.id().value()).orElse(party.id().value());
        if (agent.filter(one -> one.see(clock.instant())).isPresent()) {
            timeline.recordAs(party.matter(), Actor.valueOf(party.side().name()), subject,
                    "mediation.timeline.agent-seen." + party.side(), Audience.EVERYONE);
        }
        if (party.see(clock.instant()) && agent.isEmpty()) {
            timeline.recordAs(party.matter(), Actor.valueOf(party.side().name()), subject,
                    "mediation.timeline.seen." + party.side(), Audience.EVERYONE);
        }
    }

    /** Whoever chose to stay without a name stays without an account too. */
    private boolean joinAccount(Party party) {
        return Visitor.person().filter(_ -> party.side() == Side.RESPONDENT
                || lookup.known(party.matter()).privacy() != Privacy.ANONYMOUS).map(person -> {
            if (party.person() == null) {
                party.claim(person);
                participants.add(party.matter(), person.value(), party.side().role());
                agreements.joined(party.matter(), party.id().value(), person);
            }
            return person.equals(party.person());
        }).orElse(false);
    }

    /** Sends a new code to the phone if it is a party's, once a minute at most; says the same whatever comes of it. */
    @Transactional
    public void requestNew(Reference reference, PhoneNumber phone) {
        lookup.idOf(reference).map(parties::of).flatMap(all -> all.stream().filter(party -> phone.equals(party.phone())).findFirst())
                .filter(party -> !party.door().isCodeFresh(clock.instant())).ifPresent(this::renew);
        lookup.idOf(reference).map(parties::of).flatMap(all -> agents(all).stream().filter(agent -> phone.equals(agent.phone())).findFirst())
                .filter(agent -> !agent.door().isCodeFresh(clock.instant())).ifPresent(this::renew);
    }

    private static List<Agent> agents(List<Party> parties) {
        return parties.stream().flatMap(party -> party.agents().stream()).filter(Agent::isInForce).toList();
    }

    private void renew(Agent agent) {
        var code = codes.next();
        agent.door().giveCode(codes.hash(code), clock.instant());
        notes.code(agent, code);
    }

    private void renew(Party party) {
        var code = codes.next();
        party.door().giveCode(codes.hash(code), clock.instant());
        notes.code(party, code);
    }
}
