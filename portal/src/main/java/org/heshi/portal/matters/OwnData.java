package org.heshi.portal.matters;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable mattersDataFiled() {
        return new PersonalTable("matters.data.filed", """
                select reference as number, subject as name, told as text, wish, status as state, filed_at as at from matter
                where filed_by = :person order by filed_at""", Map.of("state", "matters.status"));
    }

    @Bean
    PersonalTable mattersDataParts() {
        return new PersonalTable("matters.data.parts", """
                select m.reference as number, p.role, m.status as state from participant p join matter m on m.id = p.matter
                where p.subject = :person order by m.filed_at""", Map.of("role", "matters.actor", "state", "matters.status"));
    }

    @Bean
    PersonalTable mattersDataDrafts() {
        return new PersonalTable("matters.data.drafts", """
                select kind, content ->> 'subject' as name, content ->> 'place' as place, content ->> 'told' as text, content ->> 'wish' as wish,
                concat_ws(' ', content ->> 'otherName', content ->> 'otherPhone') as other, changed_at as at from draft
                where person = :person""", Map.of("kind", "matters.kind"));
    }

    @Bean
    PersonalTable mattersDataUrges() {
        return new PersonalTable("matters.data.urges", """
                select m.reference as number, u.words as text, u.day as at from urge u join matter m on m.id = u.matter where
                u.subject = :person order by u.day""");
    }
}
