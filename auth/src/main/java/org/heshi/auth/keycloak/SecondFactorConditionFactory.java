package org.heshi.auth.keycloak;

import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/** Offers {@link SecondFactorCondition} to Keycloak's flows. */
public class SecondFactorConditionFactory implements PlainFactory, ConditionalAuthenticatorFactory {

    private static final SecondFactorCondition CONDITION = new SecondFactorCondition();

    @Override
    public String getId() {
        return "heshi-second-factor-condition";
    }

    @Override
    public String getDisplayType() {
        return "Condition - Heshi: needs a second factor";
    }

    @Override
    public String getHelpText() {
        return "Holds for accounts that have a second factor, have a role that needs one, or serve in the portal in a post that needs one.";
    }

    @Override
    public String getReferenceCategory() {
        return ConditionalAuthenticatorFactory.REFERENCE_CATEGORY;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return CONDITION;
    }
}
