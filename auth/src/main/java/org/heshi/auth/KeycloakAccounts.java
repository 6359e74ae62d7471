package org.heshi.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts in Keycloak, opened, closed and mended through its administration by the portal's own client, whose service
 * account may manage users and nothing else. Each call is one short session; none belongs into a transaction.
 */
public class KeycloakAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "webauthn", "webauthn-passwordless", "recovery-authn-codes");
    private static final String PHONE = "phoneNumber";

    private final Realm realm;
    private final KeycloakSessions sessions;

    KeycloakAccounts(Realm realm, KeycloakSessions sessions) {
        this.realm = realm;
        this.sessions = sessions;
    }

    /** An account as Keycloak has it. */
    public record Account(UUID id, String username, boolean isOpen) {}

    /** Keycloak does not answer, or does not let the portal do it; the log says which, to the operator. */
    public static class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    /** Somebody has that user name already. */
    public static class NameTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NameTaken(Throwable cause) {
            super(cause);
        }
    }

    /** The account that signs in under this name. */
    public Optional<Account> named(String username) {
        return ask(keycloak -> keycloak.get(users("?exact=true&username=" + KeycloakAdministration.encode(username))).valueStream()
                .map(KeycloakAccounts::account).findFirst());
    }

    /** The account that signs in with this phone; the oldest, should there be several. */
    public Optional<Account> withPhone(String phone) {
        return ask(keycloak -> keycloak.get(users("?q=" + PHONE + ":" + KeycloakAdministration.encode(phone))).valueStream()
                .min(java.util.Comparator.comparingLong(user -> user.path("createdTimestamp").asLong(0))).map(KeycloakAccounts::account));
    }

    /** Opens an account that nobody but the owner of the phone gets into, until it has a password. */
    public UUID open(String username, String name, String phone) {
        return ask(keycloak -> {
            var user = JsonNodeFactory.instance.objectNode().put("username", username).put("firstName", name).put("enabled", true);
            user.putObject("attributes").putArray(PHONE).add(phone);
            var place = keycloak.post(users(""), user);
            return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        });
    }

    /** Gives an account that was opened by phone a name to sign in with. */
    public void name(UUID account, String username) {
        change(account, user -> user.put("username", username));
    }

    /** From now on this password opens the account, and only to choose another. */
    public void password(UUID account, String password) {
        run(keycloak -> keycloak.put(users("/" + account + "/reset-password"), once(password)));
    }

    /** Takes the device away that was shown besides the password, and ends all sessions; where one is asked for, the next sign-in sets up another. */
    public void forgetSecondFactor(UUID account) {
        run(keycloak -> {
            for (var credential : keycloak.get(users("/" + account + "/credentials"))) {
                if (SECOND_FACTORS.contains(credential.path("type").asString(""))) {
                    keycloak.delete(users("/" + account + "/credentials/" + credential.get("id").asString()));
                }
            }
        });
        sessions.signOut(account);
    }

    /** Nobody signs in with it any more, and who is signed in is not. An account that is not there is closed. */
    public void close(UUID account) {
        change(account, user -> user.put("enabled", false));
        sessions.signOut(account);
    }

    public void reopen(UUID account) {
        change(account, user -> user.put("enabled", true));
    }

    /** As if it had never been opened. */
    public void remove(UUID account) {
        run(keycloak -> keycloak.delete(users("/" + account)));
    }

    private void change(UUID account, java.util.function.Consumer<ObjectNode> how) {
        run(keycloak -> {
            if (keycloak.exists(users("/" + account))) {
                var user = (ObjectNode) keycloak.get(users("/" + account));
                how.accept(user);
                keycloak.put(users("/" + account), user);
            }
        });
    }

    private String users(String rest) {
        return realm.root() + "/users" + rest;
    }

    private static ObjectNode once(String password) {
        return JsonNodeFactory.instance.objectNode().put("type", "password").put("value", password).put("temporary", true);
    }

    private static Account account(JsonNode user) {
        return new Account(UUID.fromString(user.get("id").asString()), user.get("username").asString(), user.path("enabled").asBoolean(true));
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(KeycloakAdministration keycloak) throws IOException, InterruptedException;
    }

    @FunctionalInterface
    private interface Deed {
        void carryOut(KeycloakAdministration keycloak) throws IOException, InterruptedException;
    }

    private void run(Deed deed) {
        ask(keycloak -> {
            deed.carryOut(keycloak);
            return true;
        });
    }

    private <T> T ask(Question<T> question) {
        try (var keycloak = new KeycloakAdministration(realm, PATIENCE)) {
            return question.put(keycloak);
        } catch (KeycloakAdministration.Answer e) {
            if (e.status() == 409) {
                throw new NameTaken(e);
            }
            LOG.warn("Accounts cannot be managed; does the service account of {} have the role manage-users? {}", realm.client(), e.getMessage());
            throw new Unavailable(e);
        } catch (IOException e) {
            LOG.warn("Accounts cannot be managed now: {}", e.toString());
            throw new Unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(e);
        }
    }
}
