package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.talk.Proposal;
import org.heshi.portal.talk.Proxies;
import org.heshi.portal.talk.Residence;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.Votes;
import org.heshi.portal.talk.Way;
import org.jspecify.annotations.Nullable;

/** What is put to the vote. The visitor's own part is read when a ballot opens and after their own vote, not at every vote of others. */
class Ballots extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Votes votes;
    private final transient Proxies proxies;
    private final transient Residents residents;
    private final transient Map<UUID, Boolean> voted = new HashMap<>();
    private final transient Map<UUID, BallotCard> cards = new HashMap<>();
    private final boolean isSignedIn;
    private transient @Nullable List<Object> shown;
    private @Nullable Boolean mayVote;

    Ballots(Votes votes, Proxies proxies, Residents residents, boolean isSignedIn) {
        this.votes = votes;
        this.proxies = proxies;
        this.residents = residents;
        this.isSignedIn = isSignedIn;
        addClassName("stack");
    }

    void show(TalkDaySummary day, List<Proposal> proposals) {
        var structure = proposals.stream().<Object>map(proposal -> List.of(proposal.id(), proposal.isOpen(), hasVoted(day, proposal))).toList();
        if (!structure.equals(shown)) {
            shown = structure;
            removeAll();
            proposals.forEach(proposal -> add(card(day, proposals, proposal)));
        }
        proposals.forEach(proposal -> cards.get(proposal.id()).count(proposal));
        setVisible(!proposals.isEmpty());
    }

    private BallotCard card(TalkDaySummary day, List<Proposal> proposals, Proposal proposal) {
        var isMine = proposal.isOpen() && proposal.way() != Way.HANDS && mayVote(day);
        var others = isMine && !hasVoted(day, proposal) ? proxies.givers(proposal.id()) : List.<String>of();
        var card = new BallotCard(proposal, isMine, hasVoted(day, proposal), others, choice -> {
            votes.vote(proposal.id(), choice);
            voted.put(proposal.id(), true);
            show(day, proposals);
        });
        cards.put(proposal.id(), card);
        return card;
    }

    private boolean hasVoted(TalkDaySummary day, Proposal proposal) {
        return proposal.isOpen() && proposal.way() != Way.HANDS && mayVote(day) && voted.computeIfAbsent(proposal.id(), votes::hasVoted);
    }

    private boolean mayVote(TalkDaySummary day) {
        var may = mayVote;
        if (may == null) {
            may = isSignedIn && residents.mine(day.village()) == Residence.CONFIRMED;
            mayVote = may;
        }
        return may;
    }
}
