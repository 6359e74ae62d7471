package org.heshi.auth.keycloak;

import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.heshi.auth.keycloak.Portal.Asked;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.FormMessage;

/** Signs a resident in by a telephone number and the code that the portal sends there; who comes for the first time gets an account. */
class PhoneCode implements PlainAuthenticator {

    private static final Logger LOG = Logger.getLogger(PhoneCode.class);
    private static final String CODE = "heshi-code";
    private static final String PHONE = "heshi-phone";
    private static final String SENT_AT = "heshi-sent-at";
    private static final int PAUSE = 60;

    private final Portal portal = new Portal();

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(note(context, CODE).isPresent() ? codePage(context, null, 0) : phonePage(context, null, 0));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey("other")) {
            forget(context);
            context.challenge(phonePage(context, null, 0));
        } else if (form.containsKey("again") && note(context, PHONE).isPresent()) {
            send(context, new Phone(note(context, PHONE).get()));
        } else if (form.containsKey("code") && note(context, CODE).isPresent()) {
            check(context, String.valueOf(form.getFirst("code")));
        } else {
            var phone = Phone.read(Optional.ofNullable(form.getFirst("phone")).orElse(""));
            phone.ifPresentOrElse(number -> send(context, number), () -> context.challenge(phonePage(context, "heshiPhoneInvalid", 0)));
        }
    }

    private void send(AuthenticationFlowContext context, Phone phone) {
        var notes = context.getAuthenticationSession();
        try {
            var asked = portal.sendCode(phone, context.getConnection().getRemoteHost(), language(context));
            notes.setAuthNote(PHONE, phone.value());
            if (asked.state() == Asked.State.SENT) {
                notes.setAuthNote(CODE, asked.id());
                notes.setAuthNote(SENT_AT, String.valueOf(now()));
                context.challenge(codePage(context, null, 0));
            } else if (asked.state() == Asked.State.WAIT && note(context, CODE).isPresent()) {
                context.challenge(codePage(context, "heshiCodeWait", asked.seconds()));
            } else {
                context.challenge(phonePage(context, asked.state() == Asked.State.WAIT ? "heshiPhoneWait" : "heshiPhoneBusy", asked.seconds()));
            }
        } catch (Portal.Silent e) {
            LOG.warn(e.getMessage());
            context.challenge(phonePage(context, "heshiPortalSilent", 0));
        }
    }

    private void check(AuthenticationFlowContext context, String written) {
        var code = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        if (!code.matches("\\d{6}")) {
            context.challenge(codePage(context, "heshiCodeInvalid", 0));
            return;
        }
        try {
            switch (portal.tryCode(note(context, CODE).orElseThrow(), code)) {
                case RIGHT -> welcome(context);
                case WRONG -> refuse(context, "heshiCodeWrong");
                case EXPIRED -> refuse(context, "heshiCodeExpired");
                case SPENT -> refuse(context, "heshiCodeSpent");
            }
        } catch (Portal.Silent e) {
            LOG.warn(e.getMessage());
            context.challenge(codePage(context, "heshiPortalSilent", 0));
        }
    }

    private void refuse(AuthenticationFlowContext context, String why) {
        context.getEvent().error(Errors.INVALID_USER_CREDENTIALS);
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, codePage(context, why, 0));
    }

    /** Who needs a second factor comes in by name and password; only the owner of the phone learns so. */
    private void welcome(AuthenticationFlowContext context) {
        var phone = new Phone(note(context, PHONE).orElseThrow());
        forget(context);
        var account = new PhoneAccounts(context.getSession(), context.getRealm()).of(phone);
        if (!account.isEnabled()) {
            context.getEvent().user(account).error(Errors.USER_DISABLED);
            context.failureChallenge(AuthenticationFlowError.USER_DISABLED, phonePage(context, "heshiAccountClosed", 0));
        } else if (new SecondFactor(context.getSession(), context.getRealm()).isAskedOf(account)) {
            context.getEvent().user(account).error(Errors.INVALID_USER_CREDENTIALS);
            context.failureChallenge(AuthenticationFlowError.ACCESS_DENIED, phonePage(context, "heshiAccountOfStaff", 0));
        } else {
            context.getAuthenticationSession().setAuthNote(Details.REMEMBER_ME, "true");
            context.setUser(account);
            context.success();
        }
    }

    private static Response phonePage(AuthenticationFlowContext context, @Nullable String problem, int seconds) {
        var form = context.form().setAttribute("heshiPhone", note(context, PHONE).map(value -> value.replaceFirst("^\\+86", "")).orElse(""));
        if (problem != null) {
            form.addError(new FormMessage("phone", problem, minutes(seconds)));
        }
        return form.createForm("sign-in-phone.ftl");
    }

    private static Response codePage(AuthenticationFlowContext context, @Nullable String problem, int seconds) {
        var sentAt = note(context, SENT_AT).map(Long::valueOf).orElse(0L);
        var form = context.form()
                .setAttribute("heshiMasked", note(context, PHONE).map(number -> new Phone(number).masked()).orElse(""))
                .setAttribute("heshiPause", Math.max(0, seconds > 0 ? seconds : PAUSE - (now() - sentAt)));
        if (problem != null) {
            form.addError(new FormMessage("code", problem, seconds));
        }
        return form.createForm("sign-in-code.ftl");
    }

    private static int minutes(int seconds) {
        return Math.max(1, (seconds + 59) / 60);
    }

    private static void forget(AuthenticationFlowContext context) {
        context.getAuthenticationSession().removeAuthNote(CODE);
        context.getAuthenticationSession().removeAuthNote(SENT_AT);
    }

    private static Optional<String> note(AuthenticationFlowContext context, String name) {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(name));
    }

    private static String language(AuthenticationFlowContext context) {
        return Locale.ENGLISH.getLanguage().equals(context.getSession().getContext().resolveLocale(null).getLanguage()) ? "en" : "zh-CN";
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    @Override
    public boolean requiresUser() {
        return false;
    }
}
