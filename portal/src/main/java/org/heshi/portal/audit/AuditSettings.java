package org.heshi.portal.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the audit is kept.
 *
 * @param keep how long an entry stays; until then the database refuses to delete it, also when this is set shorter later
 */
@ConfigurationProperties("heshi.audit")
record AuditSettings(@DefaultValue("1095d") Duration keep) {

    AuditSettings {
        if (keep.toDays() < 1) {
            throw new IllegalArgumentException("heshi.audit.keep must be at least 1d");
        }
    }
}
