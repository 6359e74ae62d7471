package org.heshi.portal.kit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one person, one party, or one address of somebody unknown may ask. A village may share one address.
 *
 * @param filingHourly     cases filed
 * @param searchByMinute   searches
 * @param trackingByMinute numbers and codes tried
 * @param uploadHourly     files brought
 */
@ConfigurationProperties("heshi.limits")
record LimitSettings(@DefaultValue("30") int filingHourly, @DefaultValue("60") int searchByMinute, @DefaultValue("20") int trackingByMinute,
        @DefaultValue("120") int uploadHourly) {

    LimitSettings {
        if (filingHourly < 1 || searchByMinute < 1 || trackingByMinute < 1 || uploadHourly < 1) {
            throw new IllegalArgumentException("each of heshi.limits must be at least 1");
        }
    }
}
