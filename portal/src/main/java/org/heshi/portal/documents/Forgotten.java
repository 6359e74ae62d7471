package org.heshi.portal.documents;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature forgets with a matter of the people in it. */
@Configuration
class Forgotten {

    @Bean
    Traces documentsOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "delete from performance where agreement in (select id from agreement where matter = :id)",
                "delete from signature where agreement in (select id from agreement where matter = :id)",
                "delete from agreement_version where agreement in (select id from agreement where matter = :id)",
                "delete from agreement where matter = :id",
                "delete from attachment where matter = :id"));
    }
}
