package org.heshi.portal.matters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param objectionDays working days in which the parties may confirm or object before silence closes a resolved matter
 * @param reopenDays    calendar days after closing in which a party may have it reopened
 */
@ConfigurationProperties("heshi.matters")
record MatterRules(@DefaultValue("5") int objectionDays, @DefaultValue("30") int reopenDays) {

    MatterRules {
        if (objectionDays < 1 || reopenDays < 1) {
            throw new IllegalArgumentException("heshi.matters.objection-days and heshi.matters.reopen-days must be at least 1");
        }
    }
}
