package org.heshi.portal.territory;

import java.util.Map;
import org.heshi.portal.kit.PersonalTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature holds about a person. */
@Configuration
class OwnData {

    @Bean
    PersonalTable territoryDataPerson() {
        return new PersonalTable("territory.data.person", "select name, phone, home as place, language, created_at as since from person where id = :person",
                Map.of("language", "territory.language"));
    }

    @Bean
    PersonalTable territoryDataPosts() {
        return new PersonalTable("territory.data.posts", """
                select duty, place, valid_from as since, valid_until as until from post where person = :person order by
                valid_from""", Map.of("duty", "territory.duty"));
    }
}
