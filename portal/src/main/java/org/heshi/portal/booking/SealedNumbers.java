package org.heshi.portal.booking;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedAttendees() {
        return new SealedColumn("hearing_attendee", "hearing, position", "phone", "");
    }
}
