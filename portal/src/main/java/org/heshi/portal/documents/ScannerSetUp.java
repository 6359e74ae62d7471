package org.heshi.portal.documents;

import org.heshi.portal.audit.Audit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.StringUtils;

@Configuration
class ScannerSetUp {

    @Bean
    Scanning scanning(DocumentSettings settings, Audit audit, PlatformTransactionManager transactions) {
        var address = settings.scanner();
        return new Scanning(StringUtils.hasText(address) ? Clamd.at(address) : null, audit, transactions);
    }
}
