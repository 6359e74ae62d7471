package org.heshi.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heshi.auth.KeycloakAccounts;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.security.SignedInPeople;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonCard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts of those who serve. A new one has a password that serves once and is shown once, to the administrator, who
 * hands it over: the text message only says that there is an account. A password by text message would lie on a phone that
 * families share, and a code to it must not open what asks for more than a phone.
 */
@Service
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class StaffAccounts {

    private final KeycloakAccounts keycloak;
    private final PeopleDesk desk;
    private final People people;
    private final Directory directory;
    private final SignedInPeople signedIn;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffAccounts(KeycloakAccounts keycloak, PeopleDesk desk, People people, Directory directory, SignedInPeople signedIn, Outbox outbox,
            Audit audit, TransactionTemplate transaction, Clock clock) {
        this.keycloak = keycloak;
        this.desk = desk;
        this.people = people;
        this.directory = directory;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An account, and the password that opens it once. */
    public record Opened(PersonId person, String username, OneTimePassword password) {}

    /** Opens an account and gives the first post; somebody who came in by this phone before keeps what they have. */
    public Opened open(NewStaff staff) {
        desk.fitting(staff.duty(), staff.place());
        if (keycloak(() -> keycloak.named(staff.username())).isPresent()) {
            throw new Refused("staff.refused.username-taken", staff.username());
        }
        var password = OneTimePassword.next();
        var known = keycloak(() -> keycloak.withPhone(staff.phone().value())).map(account -> known(new PersonId(account.id()), staff));
        var id = known.orElseGet(() -> new PersonId(keycloak(() ->
                keycloak.open(staff.username(), staff.name(), staff.phone().value()))));
        known.ifPresent(person -> run(() -> keycloak.name(person.value(), staff.username())));
        try {
            run(() -> keycloak.password(id.value(), password.value()));
            transaction.executeWithoutResult(_ -> enter(id, staff, known.isEmpty()));
        } catch (RuntimeException e) {
            if (known.isEmpty()) {
                keycloak.remove(id.value());
            }
            throw e;
        }
        return new Opened(id, staff.username(), password);
    }

    /** A phone may be a family's: whoever has another name is another person. */
    private PersonId known(PersonId person, NewStaff staff) {
        var card = directory.find(person, desk.mine());
        if (card.isEmpty() || card.get().account() != null || !List.of("", staff.name()).contains(card.get().person().name())) {
            throw new Refused("staff.refused.phone-taken");
        }
        return person;
    }

    private void enter(PersonId id, NewStaff staff, boolean isNew) {
        var person = people.welcome(id, staff.name(), staff.phone());
        directory.signsInAs(id, staff.username());
        desk.give(id, staff.duty(), staff.place(), staff.from(), staff.until());
        audit.record(isNew ? Deed.PERSON_CREATED : Deed.PASSWORD_GIVEN, id.value(), null, Map.of());
        outbox.queue(new Message("staff/" + id.value() + "/opened", Recipient.of(person),
                "staff.sms.opened", List.of(), "", null, false));
        audit.record(Deed.PERSON_INVITED, id.value(), null, Map.of());
    }

    /** Another password that serves once, for whoever forgot theirs; they are told that it was given. */
    public Opened newPassword(PersonId id) {
        var card = serving(id);
        var password = OneTimePassword.next();
        run(() -> keycloak.password(id.value(), password.value()));
        tell(card, Deed.PASSWORD_GIVEN, "staff.sms.password");
        return new Opened(id, String.valueOf(card.account()), password);
    }

    /** For whoever lost the phone or key that was asked for besides the password. Every session ends. */
    public void forgetSecondFactor(PersonId id) {
        var card = serving(id);
        run(() -> keycloak.forgetSecondFactor(id.value()));
        tell(card, Deed.SECOND_FACTOR_RESET, "staff.sms.second-factor");
    }

    /** With all their posts within the administrator's places: nobody gets into an account that may do more than they. */
    private PersonCard serving(PersonId id) {
        var card = desk.get(id);
        if (card.account() == null || card.leftAt() != null) {
            throw new Refused("staff.refused.no-account");
        }
        var mine = desk.mine();
        if (!card.posts().stream().allMatch(post -> mine.stream().anyMatch(post.place().code()::isWithin))) {
            throw new Refused("staff.refused.above");
        }
        return card;
    }

    private void tell(PersonCard card, Deed deed, String template) {
        transaction.executeWithoutResult(_ -> {
            audit.record(deed, card.id().value(), null, Map.of());
            signedIn.signOut(card.id());
            outbox.queue(new Message("staff/" + card.id().value() + "/" + clock.instant(),
                    Recipient.of(card.person()), template, List.of(), "", null, true));
        });
    }

    private static void run(Runnable deed) {
        keycloak(() -> {
            deed.run();
            return true;
        });
    }

    /** In words what Keycloak cannot do, or not now. */
    private static <T> T keycloak(Supplier<T> question) {
        try {
            return question.get();
        } catch (KeycloakAccounts.NameTaken _) {
            throw new Refused("staff.refused.account-taken");
        } catch (KeycloakAccounts.Unavailable _) {
            throw new Refused("staff.refused.keycloak");
        }
    }
}
