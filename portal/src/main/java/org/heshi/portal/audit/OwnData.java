package org.heshi.portal.audit;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable auditDataEntries() {
        return new PersonalTable("audit.data.entries", """
                select happened_at as at, deed as kind, case when actor = :person then 'me' else 'others' end as role from
                audit_entry where actor = :person or subject = :person order by seq""", Map.of("kind", "audit.deed", "role", "audit.data.role"));
    }
}
