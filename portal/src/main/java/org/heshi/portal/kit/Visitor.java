package org.heshi.portal.kit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking, as far as the portal can tell. */
public sealed interface Visitor {

    /** Nobody we know; may read what is public, file, and enter a case by its code. */
    record Anonymous() implements Visitor {}

    /** A person who signed in through Keycloak. What they may do follows from their posts, not from the session. */
    record SignedIn(PersonId person, String name) implements Visitor {

        @Override
        public String toString() {
            return person.toString();
        }
    }

    /** A party that entered one matter by its reference number and code, and nothing else. */
    record ByCode(UUID matter, UUID party) implements Visitor {}

    /** The portal itself: a job or a timer. */
    record Machine() implements Visitor {}

    static Visitor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? new Anonymous() : switch (authentication.getPrincipal()) {
            case Visitor visitor -> visitor;
            case VisitorPrincipal principal -> principal.visitor();
            case null, default -> new Anonymous();
        };
    }

    static Optional<PersonId> person() {
        return current() instanceof SignedIn signedIn ? Optional.of(signedIn.person()) : Optional.empty();
    }

    /** The person who is signed in; a service that asks for it is guarded so that there is one. */
    static PersonId requirePerson() {
        return person().orElseThrow(() -> new Refused("kit.refused.sign-in"));
    }
}
