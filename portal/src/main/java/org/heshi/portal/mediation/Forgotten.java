package org.heshi.portal.mediation;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature forgets with a matter of the people in it. */
@Configuration
class Forgotten {

    @Bean
    Traces mediationOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "delete from thread_message where matter = :id",
                "delete from read_mark where matter = :id",
                "update recusal set reason = '—' where matter = :id",
                "update rating set words = null where matter = :id",
                "update agent set name = '—', phone = null, code_hash = null, ended_at = coalesce(ended_at, named_at), end_reason = '—' where matter = :id",
                "delete from party_identity where matter = :id",
                "update party set name = null, phone = null, phone_print = null, person = null, code_hash = null where matter = :id"));
    }
}
