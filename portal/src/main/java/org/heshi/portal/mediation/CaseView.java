package org.heshi.portal.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.DeadlineSummary;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.matters.TimelineEntry;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.PlaceSummary;
import org.jspecify.annotations.Nullable;

/**
 * One dispute as the visitor may see it, read in one go.
 *
 * @param side     the visitor's own side, absent for staff
 * @param timeline oldest first, each entry with the name of the member of staff who acted, if one did
 * @param talk     by channel what was said in it, only the channels that the visitor may read
 * @param mine     what the visitor did as a party, absent for everyone else
 */
public record CaseView(MatterDetail matter, Category category, Standing standing, @Nullable Side side, PlaceSummary place, OfficeSummary holder,
        @Nullable DeadlineSummary deadline, List<PartySummary> parties, List<MediatorSummary> mediators, List<Entry> timeline,
        Map<Channel, Talk> talk, @Nullable Mine mine) {

    /**
     * A mediator at work on it.
     *
     * @param isAskedToLeave somebody asked that another one mediate, and it is not decided yet
     */
    public record MediatorSummary(PersonId id, String name, boolean isAskedToLeave) {}

    /** With the name of the member of staff, or of the agent, who acted. */
    public record Entry(TimelineEntry what, @Nullable String who, boolean byAgent) {}

    /** The latest of what was said, oldest first, and how much of it is news to the reader. */
    public record Talk(List<ThreadMessage> said, long unread) {}

    /**
     * The visitor's own part in it.
     *
     * @param party       who the visitor is here
     * @param agent       the visitor itself, where it acts for the party
     * @param urgedToday  has urged and waits for the next working day
     * @param rating      what this party thought of it, if it said so
     * @param meetings    the earliest first
     * @param agreement   the one that counts, once it was put before the parties
     * @param files       what was brought along, as far as this party may open it
     */
    public record Mine(PartySummary party, @Nullable AgentSummary agent, boolean urgedToday, @Nullable Rating rating, List<Meeting> meetings,
            @Nullable AgreementDetail agreement, List<AttachmentSummary> files) {

        /** Giving up, accepting and judging are for the visitor to do: a party itself, or an agent with full power. */
        public boolean decides() {
            return agent == null || agent.power() == Power.FULL;
        }

        /** An agreement waits for this party's confirmation. */
        public boolean isToSign() {
            return (agent == null || agent.signs()) && agreement != null && agreement.state() == AgreementState.PROPOSED
                    && agreement.signatures().stream().anyMatch(signed -> signed.confirmedAt() == null && signed.isOf(party.id().value()));
        }

        /** Times were offered and this party has not said which suit it. */
        public boolean isToChoose() {
            return meetings.stream().anyMatch(meeting -> meeting.hearing().status() == HearingStatus.PROPOSED && !meeting.answered());
        }
    }

    /**
     * A hearing as one party sees it: of the others only the mediators are named.
     *
     * @param suiting  the offered times that suit this party
     * @param calendar the address of its file for a calendar, once there is a time
     */
    public record Meeting(HearingSummary hearing, List<String> mediators, boolean answered, Set<Instant> suiting, @Nullable String calendar) {}

    public boolean isMine() {
        return side != null;
    }

    public Optional<PartySummary> party(Side of) {
        return parties.stream().filter(party -> party.side() == of).findFirst();
    }
}
