package org.heshi.portal.messaging;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable messagingDataNotices() {
        return new PersonalTable("messaging.data.notices", """
                select template as kind, array_to_string(args, ' ') as text, written_at as at, read_at as until from notice
                where person = :person order by written_at""", Map.of("kind", ""));
    }

    @Bean
    PersonalTable messagingDataOutbox() {
        return new PersonalTable("messaging.data.outbox", """
                select template as kind, phone, queued_at as at, state from outbox_message where person = :person order by
                queued_at""", Map.of("kind", "", "state", "messaging.state"));
    }
}
