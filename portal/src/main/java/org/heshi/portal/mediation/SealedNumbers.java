package org.heshi.portal.mediation;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedParties() {
        return new SealedColumn("party", "id", "phone", "phone_print = :print");
    }

    @Bean
    SealedColumn sealedIdentities() {
        return new SealedColumn("party_identity", "party", "number", "");
    }

    @Bean
    SealedColumn sealedAgents() {
        return new SealedColumn("agent", "id", "phone", "");
    }
}
