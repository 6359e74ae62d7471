package org.heshi.auth.keycloak;

import java.util.Comparator;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The accounts by their telephone numbers. Only an administrator can write a number to an account. */
class PhoneAccounts {

    static final String NUMBER = "phoneNumber";

    private final KeycloakSession session;
    private final RealmModel realm;

    PhoneAccounts(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** The account of the one who has just shown to hold the phone, opened now if there is none. */
    UserModel of(Phone phone) {
        return find(phone).orElseGet(() -> open(phone));
    }

    /** Should two accounts hold the number, the older one's. */
    private Optional<UserModel> find(Phone phone) {
        return session.users().searchForUserByUserAttributeStream(realm, NUMBER, phone.value())
                .min(Comparator.comparing(UserModel::getCreatedTimestamp, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private UserModel open(Phone phone) {
        try {
            var account = session.users().addUser(realm, name(phone));
            account.setEnabled(true);
            account.setSingleAttribute(NUMBER, phone.value());
            return account;
        } catch (ModelDuplicateException e) {
            return find(phone).orElseThrow(() -> e);
        }
    }

    /** One number, one name, so that two browsers at the same moment open one account; without the key nobody can tell the number from it. */
    private static String name(Phone phone) {
        return "r-" + Portal.alias(phone.value());
    }
}
