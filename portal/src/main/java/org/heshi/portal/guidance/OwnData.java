package org.heshi.portal.guidance;

import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable guidanceDataQuestions() {
        return new PersonalTable("guidance.data.questions",
                "select category as kind, words as text, answer as reply, asked_at as at from question where asker = :person order by asked_at");
    }
}
