package org.heshi.portal.mediation;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable mediationDataParties() {
        return new PersonalTable("mediation.data.parties", """
                select m.reference as number, p.side as role, p.name, p.phone, i.number as identity, p.seen_at as since from party p
                join matter m on m.id = p.matter left join party_identity i on i.party = p.id where p.person = :person""", Map.of("role", "matters.actor"));
    }

    @Bean
    PersonalTable mediationDataSaid() {
        return new PersonalTable("mediation.data.said", """
                select m.reference as number, t.channel as kind, t.words as text, t.posted_at as at from thread_message t join
                matter m on m.id = t.matter where t.author = :person order by t.seq""", Map.of("kind", "mediation.data.channel"));
    }

    @Bean
    PersonalTable mediationDataRatings() {
        return new PersonalTable("mediation.data.ratings", """
                select m.reference as number, r.fairness, r.respect, r.understood, r.result, r.words as text, r.rated_at as at
                from rating r join party p on p.id = r.party join matter m on m.id = r.matter where p.person = :person""");
    }
}
