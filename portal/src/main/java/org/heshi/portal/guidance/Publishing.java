package org.heshi.portal.guidance;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts an answered question before everybody and into the memory of the search, and takes it out of both. */
@Component
class Publishing {

    private final PublicAnswers published;
    private final Remembering memory;

    Publishing(PublicAnswers published, Remembering memory) {
        this.published = published;
        this.memory = memory;
    }

    void publish(PublicAnswer answer) {
        published.save(answer);
        memory.remember(answer.id(), answer.spoken(), answer.citations());
    }

    void withdraw(UUID id) {
        published.findById(id).ifPresent(answer -> {
            memory.forget(id);
            published.delete(answer);
        });
    }
}
