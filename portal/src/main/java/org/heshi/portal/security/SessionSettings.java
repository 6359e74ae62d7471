package org.heshi.portal.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** After how long without a touch, and after how long in any case, somebody signs in again; residents later than staff. */
@ConfigurationProperties("heshi.sessions")
record SessionSettings(
        @DefaultValue("30m") Duration staffIdle,
        @DefaultValue("10h") Duration staffLongest,
        @DefaultValue("2h") Duration residentIdle,
        @DefaultValue("30d") Duration residentLongest) {

    Duration idle(boolean isStaff) {
        return isStaff ? staffIdle : residentIdle;
    }

    Duration longest(boolean isStaff) {
        return isStaff ? staffLongest : residentLongest;
    }
}
