package org.heshi.portal.guidance;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what somebody asked in confidence; an answer that was published names nobody and stays. */
@Configuration
class Forgotten {

    @Bean
    Traces questionsOfPerson() {
        return new Traces(Traces.Of.PERSON, List.of(
                "update question set words = '—', answer = case when answer is null then null else '—' end where asker = :id"));
    }
}
