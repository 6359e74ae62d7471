package org.heshi.portal.matters;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the loop itself forgets with a matter, first of all: only of one that is marked so does the database let go what otherwise only grows. */
@Configuration
class Forgotten {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Traces mattersOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "update matter set forgotten_at = :now where id = :id",
                "delete from timeline_entry where matter = :id",
                "delete from urge where matter = :id",
                "delete from supervisor_look where matter = :id",
                "update hop set reason = '—' where matter = :id",
                "update deadline_pause set reason = '—' where deadline in (select id from deadline where matter = :id)"));
    }
}
