package org.heshi.auth.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Offers {@link PhoneCode} to Keycloak's flows. */
public class PhoneCodeFactory implements PlainFactory {

    static final String ID = "heshi-phone-code";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Heshi: phone and code";
    }

    @Override
    public String getHelpText() {
        return "Signs in by a telephone number and a six-digit code that the portal sends; opens an account for who comes the first time.";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PhoneCode();
    }
}
