package org.heshi.portal.account;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.FirstAdministrator;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What Keycloak asks of the portal during a sign-in; see {@link KeycloakDoor} for who gets here. */
@RestController
class KeycloakDesk {

    /** Whoever sees what concerns many people signs in with more than a password. */
    private static final Set<Duty> SECOND_FACTOR = Set.of(Duty.DISPATCHER, Duty.CENTRE, Duty.SUPERVISOR, Duty.ADMINISTRATOR);

    private final SignInCodes codes;
    private final Posts posts;
    private final FirstAdministrator first;

    KeycloakDesk(SignInCodes codes, Posts posts, FirstAdministrator first) {
        this.codes = codes;
        this.posts = posts;
        this.first = first;
    }

    record Wish(String phone, String address, String language) {

        /** Whose phone it is stays out of every log. */
        @Override
        public String toString() {
            return "Wish";
        }
    }

    record Attempt(String code) {

        @Override
        public String toString() {
            return "Attempt";
        }
    }

    record Account(@Nullable String name) {

        @Override
        public String toString() {
            return "Account";
        }
    }

    @PostMapping(KeycloakDoor.PATH + "/sign-in-codes")
    SignInCodes.Asked ask(@RequestBody Wish wish) {
        return asMachine(() -> codes.ask(new PhoneNumber(wish.phone()), wish.address(), Locale.forLanguageTag(wish.language())));
    }

    @PostMapping(KeycloakDoor.PATH + "/sign-in-codes/{id}/tries")
    Map<String, SignInCodes.Outcome> attempt(@PathVariable UUID id, @RequestBody Attempt attempt) {
        return Map.of("outcome", asMachine(() -> codes.attempt(id, attempt.code())));
    }

    @PostMapping(KeycloakDoor.PATH + "/accounts/{account}/duties")
    Map<String, Boolean> duties(@PathVariable UUID account, @RequestBody Account called) {
        return Map.of("secondFactor", asMachine(() -> first.willBe(called.name())
                || posts.of(new PersonId(account)).stream().anyMatch(post -> SECOND_FACTOR.contains(post.duty()))));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Void> notUnderstood() {
        return ResponseEntity.badRequest().build();
    }

    private static <T> T asMachine(Supplier<T> work) {
        var answer = new Object[1];
        VisitorToken.asMachine(() -> answer[0] = work.get());
        @SuppressWarnings("unchecked")
        var result = (T) answer[0];
        return result;
    }
}
