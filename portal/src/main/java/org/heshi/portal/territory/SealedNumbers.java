package org.heshi.portal.territory;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedPeople() {
        return new SealedColumn("person", "id", "phone", "");
    }
}
