package org.heshi.portal.documents;

import org.heshi.portal.kit.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this feature keeps numbers sealed. */
@Configuration
class SealedNumbers {

    @Bean
    SealedColumn sealedSignatures() {
        return new SealedColumn("signature", "id", "phone", "");
    }
}
