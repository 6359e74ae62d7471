package org.heshi.portal.security;

import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The account of Keycloak as the portal sees it: a person, and nothing of what that person may do. */
class Person extends DefaultOidcUser implements VisitorPrincipal {

    private static final long serialVersionUID = 1L;

    Person(OidcUser user) {
        super(List.of(new SimpleGrantedAuthority("ROLE_PERSON")), user.getIdToken(), user.getUserInfo());
    }

    @Override
    public Visitor.SignedIn visitor() {
        return new Visitor.SignedIn(PersonId.of(getSubject()), called());
    }

    /** As it is written where the name comes from: 谢国强, but Ann Lee. */
    String called() {
        var family = getFamilyName();
        var given = getGivenName();
        if (family == null || given == null || family.isBlank() || given.isBlank()) {
            return getFullName() == null || getFullName().isBlank() ? getPreferredUsername() : getFullName();
        }
        return isHan(family) && isHan(given) ? family + given : given + " " + family;
    }

    private static boolean isHan(String name) {
        return name.codePoints().allMatch(Character::isIdeographic);
    }
}
