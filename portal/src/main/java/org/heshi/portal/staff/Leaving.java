package org.heshi.portal.staff;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.security.SignedInPeople;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Holdings;
import org.heshi.portal.territory.Holdings.Held;
import org.heshi.portal.territory.Holdings.Successor;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonCard;
import org.heshi.portal.territory.Posts;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody leaves: what they have in hand goes to others, their posts end, their account is closed. All of it in one
 * transaction; Keycloak is told by a job of that transaction, which tries until it is done.
 */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class Leaving {

    private static final int TERMS = 500;

    private final List<Holdings> holdings;
    private final PeopleDesk desk;
    private final Posts posts;
    private final People people;
    private final Directory directory;
    private final SignedInPeople signedIn;
    private final Outbox outbox;
    private final Audit audit;
    private final SchedulerClient jobs;
    private final Clock clock;

    Leaving(List<Holdings> holdings, PeopleDesk desk, Posts posts, People people, Directory directory, SignedInPeople signedIn, Outbox outbox,
            Audit audit, DataSource dataSource, Clock clock) {
        this.holdings = List.copyOf(holdings);
        this.desk = desk;
        this.posts = posts;
        this.people = people;
        this.directory = directory;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.audit = audit;
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.clock = clock;
    }

    /** Something in hand, and who could take it over. */
    public record InHand(Held held, List<Successor> successors) {}

    /** All that the person has in hand, feature by feature. */
    public List<InHand> inHand(PersonId person) {
        var leaving = within(person).id();
        return holdings.stream().flatMap(one -> one.heldBy(leaving).stream().map(held -> new InHand(held, one.successors(leaving, held)))).toList();
    }

    /** @param successors for each thing in hand who takes it over, or nobody where it goes back to the office */
    public void carryOut(PersonId person, Map<UUID, Optional<PersonId>> successors, String reason) {
        var leaving = within(person).id();
        var told = new HashSet<PersonId>();
        for (var one : holdings) {
            for (var held : new ArrayList<>(one.heldBy(leaving))) {
                var to = successors.get(held.id());
                if (to == null || to.isEmpty() && !held.mayGoBack()) {
                    throw new Refused("staff.refused.successor");
                }
                one.handOver(leaving, held, to.orElse(null));
                to.ifPresent(told::add);
            }
        }
        endPosts(leaving, reason);
        directory.leaves(leaving);
        signedIn.signOut(leaving);
        audit.record(Deed.PERSON_DEACTIVATED, leaving.value(), null, Map.of("handed over", String.valueOf(successors.size())));
        told.forEach(successor -> tell(leaving, successor));
        account(leaving);
    }

    /** Whoever left by mistake, or comes back: the account opens again, posts are given anew. */
    public void bringBack(PersonId person) {
        var card = desk.get(person);
        if (card.leftAt() == null) {
            throw new Refused("staff.refused.not-left");
        }
        directory.returns(card.id());
        audit.record(Deed.PERSON_RETURNED, card.id().value(), null, Map.of());
        account(card.id());
    }

    private void endPosts(PersonId leaving, String reason) {
        var today = desk.today();
        posts.terms(leaving, TERMS).stream().filter(term -> !term.hasEnded(today))
                .forEach(term -> posts.end(term.id(), today.minusDays(1), reason));
    }

    /** Nobody locks themselves out, and nobody decides about those who serve elsewhere too. */
    private PersonCard within(PersonId person) {
        var card = desk.get(person);
        var mine = desk.mine();
        if (Visitor.requirePerson().equals(person)) {
            throw new Refused("staff.refused.oneself");
        }
        if (card.leftAt() != null) {
            throw new Refused("territory.refused.person-left");
        }
        if (!card.posts().stream().allMatch(post -> mine.stream().anyMatch(post.place().code()::isWithin))) {
            throw new Refused("staff.refused.above");
        }
        return card;
    }

    private void tell(PersonId leaving, PersonId successor) {
        var person = people.get(successor);
        outbox.queue(new Message("staff/" + leaving.value() + "/left/" + clock.instant().getEpochSecond(),
                Recipient.of(person), "staff.sms.handed-over", List.of(), "desk", null, false));
    }

    /** Every time another, so that closing and opening again do not get in each other's way. */
    private void account(PersonId person) {
        jobs.scheduleIfNotExists(StaffJobs.ACCOUNT.instance(UUID.randomUUID().toString()).data(person.value().toString()).build(), clock.instant());
    }
}
