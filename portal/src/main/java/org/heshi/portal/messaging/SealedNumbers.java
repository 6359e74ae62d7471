package org.heshi.portal.messaging;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedOutbox() {
        return new SealedColumn("outbox_message", "id", "phone", "recipient = case when person is null then :print else recipient end");
    }

    @Bean
    SealedColumn sealedBlockedNumbers() {
        return new SealedColumn("blocked_number", "phone", "sealed", "phone = :print");
    }
}
