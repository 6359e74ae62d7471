package org.heshi.portal.booking;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature forgets with a matter of the people in it. */
@Configuration
class Forgotten {

    @Bean
    Traces bookingOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "update hearing_attendee set name = '—', person = null, phone = null, resource = subject where role <> 'MEDIATOR' and hearing in (select id from hearing where matter = :id)",
                "update hearing set reason = case when reason is null then null else '—' end where matter = :id"));
    }
}
