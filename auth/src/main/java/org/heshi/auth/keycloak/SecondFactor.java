package org.heshi.auth.keycloak;

import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Whether an account has to show more than a password: whoever set up a passkey or an app, whoever has one of the roles,
 * and whoever serves in a post that the portal counts among those. A portal that does not answer counts as a yes.
 */
class SecondFactor {

    /** Set on the accounts of the demonstration, whose password everybody knows, and nowhere else. */
    static final String EXEMPT = "passwordAlone";

    private static final Logger LOG = Logger.getLogger(SecondFactor.class);
    private static final Set<String> ROLES = Set.of("dispatcher", "centre", "supervisor", "administrator");

    private final KeycloakSession session;
    private final RealmModel realm;

    SecondFactor(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    boolean isAskedOf(UserModel account) {
        return isSetUpFor(account) || !"true".equals(account.getFirstAttribute(EXEMPT)) && (hasRole(account) || serves(account));
    }

    boolean isSetUpFor(UserModel account) {
        return Stream.of(OTPCredentialModel.TYPE, WebAuthnCredentialModel.TYPE_TWOFACTOR)
                .anyMatch(type -> account.credentialManager().isConfiguredFor(type));
    }

    private boolean hasRole(UserModel account) {
        return ROLES.stream().map(realm::getRole).anyMatch((RoleModel role) -> role != null && account.hasRole(role));
    }

    private boolean serves(UserModel account) {
        try {
            return new Portal().asksSecondFactor(account.getId(), account.getUsername());
        } catch (Portal.Silent e) {
            LOG.warn(e.getMessage());
            return true;
        }
    }
}
