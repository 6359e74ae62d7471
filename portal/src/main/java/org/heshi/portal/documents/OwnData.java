package org.heshi.portal.documents;

import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable documentsDataFiles() {
        return new PersonalTable("documents.data.files", """
                select m.reference as number, a.name as file, a.size, a.uploaded_at as at from attachment a left join matter m
                on m.id = a.matter where a.uploaded_by = :person order by a.uploaded_at""");
    }

    @Bean
    PersonalTable documentsDataSignatures() {
        return new PersonalTable("documents.data.signatures", """
                select m.reference as number, s.name, s.phone, s.confirmed_at as at from signature s join agreement a on a.id
                = s.agreement join matter m on m.id = a.matter where s.person = :person""");
    }
}
