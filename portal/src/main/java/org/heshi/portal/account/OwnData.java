package org.heshi.portal.account;

import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable accountDataConsents() {
        return new PersonalTable("account.data.consents", """
                select version as number, given_at as since, withdrawn_at as until from consent where person = :person order
                by given_at""");
    }
}
