package org.heshi.portal.guidance;

import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable guidanceDataQuestions() {
        return new PersonalTable("guidance.data.questions", """
                select c.name_zh || ' · ' || c.name_en as kind, q.words as text, q.answer as reply, q.asked_at as at
                from question q left join category c on c.code = q.category where q.asker = :person order by q.asked_at""");
    }
}
