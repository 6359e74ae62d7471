package org.heshi.auth.keycloak;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/** Lets whoever needs a second factor and has none yet choose one; it is set up before the sign-in ends. */
class SecondFactorSetUp implements PlainAuthenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (new SecondFactor(context.getSession(), context.getRealm()).isSetUpFor(context.getUser())) {
            context.success();
        } else {
            context.challenge(context.form().createForm("second-factor.ftl"));
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var way = "passkey".equals(context.getHttpRequest().getDecodedFormParameters().getFirst("way"))
                ? "webauthn-register" : UserModel.RequiredAction.CONFIGURE_TOTP.name();
        context.getAuthenticationSession().addRequiredAction(way);
        context.success();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }
}
