package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.stereotype.Component;

/** Tells those who serve exactly at a place. */
@Component
class StaffNews {

    private final Posts posts;
    private final People people;
    private final Outbox outbox;

    StaffNews(Posts posts, People people, Outbox outbox) {
        this.posts = posts;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Duty duty, PlaceCode place, String template, String cause, String path) {
        var ids = posts.at(duty, place).stream().filter(post -> post.place().code().equals(place)).map(post -> post.person()).distinct().toList();
        people.all(ids).forEach(person -> outbox.queue(new Message(cause, Recipient.of(person), template, List.of(), path, null, false)));
    }
}
