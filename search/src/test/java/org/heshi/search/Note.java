package org.heshi.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

@Entity
@Indexed
class Note {

    @Id
    private UUID id = UUID.randomUUID();

    @ChineseText
    private String title;

    @ChineseText
    private String story;

    @KeywordField(normalizer = Chinese.KEYWORD)
    private String number;

    protected Note() {}

    Note(String title, String story, String number) {
        this.title = title;
        this.story = story;
        this.number = number;
    }

    String title() {
        return title;
    }
}
