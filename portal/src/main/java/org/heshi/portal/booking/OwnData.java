package org.heshi.portal.booking;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable bookingDataHearings() {
        return new PersonalTable("booking.data.hearings", """
                select m.reference as number, h.starts_at as at, h.status as state, a.name, a.phone from hearing_attendee a
                join hearing h on h.id = a.hearing join matter m on m.id = h.matter where a.person = :person order by
                h.starts_at""", Map.of("state", "booking.status"));
    }
}
