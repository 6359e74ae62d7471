package org.heshi.portal.mediation;

import java.util.UUID;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom a party entrusts with what.
 *
 * @param signs   the mandate says that the agent may sign an agreement
 * @param mandate the attachment that shows it
 */
public record AgentForm(String name, PhoneNumber phone, Relation relation, Power power, boolean signs, @Nullable UUID mandate) {

    public AgentForm {
        name = new Contact(name, phone).name();
        if (signs && (mandate == null || power != Power.FULL)) {
            throw new IllegalArgumentException("mediation.agent.mandate.required");
        }
    }

    @Override
    public String toString() {
        return "an agent";
    }
}
