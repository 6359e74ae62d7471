package org.heshi.portal.messaging;

import java.util.List;
import org.heshi.portal.kit.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets, with a matter, what was written to people about it. */
@Configuration
class Forgotten {

    @Bean
    Traces messagesOfMatter() {
        return new Traces(Traces.Of.MATTER, List.of(
                "delete from notice where matter = :id",
                """
                update outbox_message set phone = null, person = null, recipient = id::text, args = array(select '••••••' from unnest(args)), erased = true,
                    forgotten_at = coalesce(forgotten_at, :now) where matter = :id and state not in ('WAITING', 'SENDING')"""));
    }
}
