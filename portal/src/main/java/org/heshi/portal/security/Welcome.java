package org.heshi.portal.security;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.heshi.auth.SignIn;
import org.heshi.portal.kit.NameBook;
import org.heshi.portal.kit.PersonSignedIn;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes a person of an account that has just signed in, and tells the portal. Who cannot be written down is not signed in. */
@Component
class Welcome implements UnaryOperator<OidcUser> {

    private final ApplicationEventPublisher events;
    private final NameBook names;
    private final Language languages;

    Welcome(ApplicationEventPublisher events, NameBook names, Language languages) {
        this.events = events;
        this.names = names;
        this.languages = languages;
    }

    @Override
    public OidcUser apply(OidcUser account) {
        var person = new Person(account);
        var id = person.visitor().person();
        var name = person.called();
        var language = language().toLanguageTag();
        try {
            VisitorToken.asMachine(() ->
                    events.publishEvent(new PersonSignedIn(id, account.getPreferredUsername(), name, account.getPhoneNumber(), language)));
        } catch (Refused _) {
            throw new OAuth2AuthenticationException(new OAuth2Error(SignIn.CLOSED));
        }
        return name != null ? person : new Person(account, names.nameOf(id).orElse(null));
    }

    private Locale language() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? languages.resolveLocale(current.getRequest()) : Words.CHINESE;
    }
}
