package org.heshi.portal.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The account of Keycloak as the portal sees it: a person, and nothing of what that person may do. */
class Person extends DefaultOidcUser implements VisitorPrincipal {

    private static final long serialVersionUID = 1L;

    private final @Nullable String name;

    Person(OidcUser user) {
        this(user, null);
    }

    /** @param name what the person is called, should the account not say so */
    Person(OidcUser user, @Nullable String name) {
        super(List.of(new SimpleGrantedAuthority("ROLE_PERSON")), user.getIdToken(), user.getUserInfo());
        this.name = name;
    }

    @Override
    public Visitor.SignedIn visitor() {
        return new Visitor.SignedIn(PersonId.of(getSubject()), Objects.requireNonNullElseGet(called(), this::nameless));
    }

    /** As it is written where the name comes from: 谢国强, but Ann Lee; nothing while nobody has said it. */
    @Nullable String called() {
        var family = getFamilyName();
        var given = getGivenName();
        if (family == null || given == null || family.isBlank() || given.isBlank()) {
            return getFullName() == null || getFullName().isBlank() ? name : getFullName();
        }
        return isHan(family) && isHan(given) ? family + given : given + " " + family;
    }

    /** What was shown at sign-in: {@code sms}, {@code pwd}, {@code otp}, {@code swk}; nothing when the account does not come from there. */
    Set<String> shown() {
        var shown = getClaimAsStringList("amr");
        return shown == null ? Set.of() : Set.copyOf(shown);
    }

    /** Whether a phone and its code were enough. */
    boolean cameByPhone() {
        return shown().contains("sms");
    }

    /** When the person really showed something, which may be long before this session. */
    @Nullable Instant cameAt() {
        return getAuthenticatedAt() == null ? getIssuedAt() : getAuthenticatedAt();
    }

    private String nameless() {
        var phone = getPhoneNumber();
        return phone == null || phone.length() < 8 ? String.valueOf(getPreferredUsername())
                : phone.replaceFirst("^\\+86", "").replaceFirst("(?<=^\\d{3})\\d+(?=\\d{4}$)", "****");
    }

    private static boolean isHan(String name) {
        return name.codePoints().allMatch(Character::isIdeographic);
    }
}
