package org.heshi.portal.matters;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param objectionDays working days in which the parties may confirm or object before silence closes a resolved matter
 * @param reopenDays    calendar days after closing in which a party may have it reopened
 * @param keep          how long a matter that is over stays as it was; after that nobody reads whom it was about
 */
@ConfigurationProperties("heshi.matters")
record MatterRules(@DefaultValue("5") int objectionDays, @DefaultValue("30") int reopenDays, @DefaultValue("1825d") Duration keep) {

    MatterRules {
        if (objectionDays < 1 || reopenDays < 1) {
            throw new IllegalArgumentException("heshi.matters.objection-days and heshi.matters.reopen-days must be at least 1");
        }
    }
}
