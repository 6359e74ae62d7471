package org.heshi.portal.talk;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedGuests() {
        return new SealedColumn("talk_invitation", "id", "phone", "phone_print = :print");
    }
}
