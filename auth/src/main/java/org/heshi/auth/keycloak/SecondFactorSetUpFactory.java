package org.heshi.auth.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Offers {@link SecondFactorSetUp} to Keycloak's flows. */
public class SecondFactorSetUpFactory implements PlainFactory {

    @Override
    public String getId() {
        return "heshi-second-factor-set-up";
    }

    @Override
    public String getDisplayType() {
        return "Heshi: set up a second factor";
    }

    @Override
    public String getHelpText() {
        return "Asks whoever has no second factor yet to choose a passkey or an app, and passes over everybody else.";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new SecondFactorSetUp();
    }
}
