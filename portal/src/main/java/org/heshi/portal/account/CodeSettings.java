package org.heshi.portal.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many codes go out at most: to one phone, for one address, and in all.
 *
 * @param validity how long a code can be used
 * @param pause how long one has to wait for the next
 */
@ConfigurationProperties("heshi.codes")
record CodeSettings(
        @DefaultValue("5m") Duration validity,
        @DefaultValue("60s") Duration pause,
        @DefaultValue("5") int phoneHourly,
        @DefaultValue("10") int phoneDaily,
        @DefaultValue("60") int addressHourly,
        @DefaultValue("600") int totalByMinute) {

    CodeSettings {
        if (phoneHourly < 1 || phoneDaily < phoneHourly || addressHourly < 1 || totalByMinute < 1) {
            throw new IllegalArgumentException("heshi.codes: each limit is at least 1, and that of a day not below that of an hour");
        }
    }
}
