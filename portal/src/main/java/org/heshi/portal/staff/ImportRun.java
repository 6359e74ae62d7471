package org.heshi.portal.staff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.auth.KeycloakAccounts;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Grids;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a list in, as whoever asked for it: first the accounts, one by one, then everything else in one transaction. If that
 * cannot be, the accounts are taken back. A run that was interrupted goes on where it was.
 */
@Component
class ImportRun {

    private final ImportLog log;
    private final ImportChecks checks;
    private final KeycloakAccounts keycloak;
    private final People people;
    private final Directory directory;
    private final Posts posts;
    private final Grids grids;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ImportRun(ImportLog log, ImportChecks checks, KeycloakAccounts keycloak, People people, Directory directory, Posts posts, Grids grids,
            Outbox outbox, Audit audit, TransactionTemplate transaction) {
        this.log = log;
        this.checks = checks;
        this.keycloak = keycloak;
        this.people = people;
        this.directory = directory;
        this.posts = posts;
        this.grids = grids;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    void run(UUID id) {
        var asked = log.open(id);
        if (asked != null) {
            VisitorToken.as(new Visitor.SignedIn(asked.by(), asked.name()), () -> carryOut(id, asked));
        }
    }

    /** What people can put right ends the run; a Keycloak that does not answer lets the job try again later. */
    private void carryOut(UUID id, ImportLog.Asked asked) {
        try {
            switch (asked.kind()) {
                case STAFF -> staff(id, asked.content());
                case GRIDS -> grids(id, asked.content());
            }
        } catch (Refused | AccessDeniedException | KeycloakAccounts.NameTaken e) {
            log.opened(id).values().forEach(keycloak::remove);
            log.finish(id, e instanceof Refused refused ? refused.key() : e instanceof AccessDeniedException ? "staff.import.not-allowed" : "staff.refused.account-taken");
        }
    }

    private void grids(UUID id, byte[] content) {
        var check = checks.grids(content);
        require(check.finding(0));
        transaction.executeWithoutResult(_ -> {
            grids.put(check.grids());
            audit.record(Deed.STAFF_IMPORTED, null, null, Map.of("grids", String.valueOf(check.grids().size())));
            log.finish(id, null);
        });
    }

    private void staff(UUID id, byte[] content) {
        var check = checks.staff(content);
        require(check.finding(0));
        var accounts = accounts(id, check.lines());
        transaction.executeWithoutResult(_ -> {
            var entered = new HashSet<PersonId>();
            check.lines().forEach(line -> enter(line, accounts.get(line.staff().username()), entered));
            audit.record(Deed.STAFF_IMPORTED, null, null, Map.of("rows", String.valueOf(check.lines().size())));
            log.finish(id, null);
        });
    }

    private static void require(Finding finding) {
        if (!finding.isGood()) {
            throw new Refused("staff.import.changed");
        }
    }

    /** Whose account is whose, opened where there was none. */
    private Map<String, PersonId> accounts(UUID id, List<StaffLine> lines) {
        var accounts = new HashMap<String, PersonId>();
        log.opened(id).forEach((name, account) -> accounts.put(name, new PersonId(account)));
        for (var line : lines) {
            var name = line.staff().username();
            line.known().ifPresent(person -> accounts.put(name, person));
            if (!accounts.containsKey(name)) {
                var account = keycloak.open(name, line.staff().name(), line.staff().phone().value());
                log.opened(id, name, account);
                accounts.put(name, new PersonId(account));
            }
        }
        return accounts;
    }

    private void enter(StaffLine line, PersonId person, HashSet<PersonId> entered) {
        var staff = line.staff();
        if (entered.add(person) && line.known().isEmpty()) {
            var welcomed = people.welcome(person, staff.name(), staff.phone());
            directory.signsInAs(person, staff.username());
            audit.record(Deed.PERSON_CREATED, person.value(), null, Map.of());
            outbox.queue(new Message("staff/" + person.value() + "/imported", Recipient.of(welcomed),
                    "staff.sms.imported", List.of(), "", null, false));
        }
        if (!line.isServing()) {
            posts.appoint(person, staff.duty(), staff.place(), staff.from(), staff.until());
        }
    }
}
