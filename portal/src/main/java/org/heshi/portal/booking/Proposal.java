package org.heshi.portal.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Refused;
import org.hibernate.annotations.BatchSize;

/** The times that were offered, and whom each suits. */
@Embeddable
class Proposal {

    private static final int MOST_OFFERS = 5;

    @ElementCollection
    @CollectionTable(name = "hearing_offer", joinColumns = @JoinColumn(name = "hearing"))
    @Column(name = "starts_at")
    @BatchSize(size = 50)
    private Set<Instant> offers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "hearing_answer", joinColumns = @JoinColumn(name = "hearing"))
    @BatchSize(size = 50)
    private Set<Answer> answers = new HashSet<>();

    boolean isEmpty() {
        return offers.isEmpty();
    }

    void offer(Collection<Instant> starts) {
        if (starts.isEmpty() || starts.size() > MOST_OFFERS) {
            throw new Refused("booking.refused.offers", MOST_OFFERS);
        }
        offers.clear();
        offers.addAll(starts);
        answers.clear();
    }

    void answer(UUID subject, Set<Instant> suiting) {
        if (!offers.containsAll(suiting)) {
            throw new Refused("booking.refused.not-offered");
        }
        answers.removeIf(answer -> answer.subject().equals(subject));
        suiting.forEach(start -> answers.add(new Answer(subject, start)));
    }

    /** Those still ahead that suit everybody who was asked, earliest first. */
    List<Instant> suitingAll(Collection<UUID> asked, Instant now) {
        return offers.stream().filter(start -> start.isAfter(now) && suits(start).containsAll(asked)).sorted().toList();
    }

    List<Instant> offers() {
        return offers.stream().sorted().toList();
    }

    Set<UUID> suits(Instant start) {
        return answers.stream().filter(one -> one.startsAt().equals(start)).map(Answer::subject).collect(Collectors.toSet());
    }
}
