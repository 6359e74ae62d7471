package org.heshi.portal.talk;

import org.heshi.portal.documents.OpenFiles;
import org.heshi.portal.matters.MatterId;
import org.springframework.stereotype.Component;

/** What belongs to a topic on the board may be looked at by everybody. */
@Component
class TopicFiles implements OpenFiles {

    private final Topics topics;

    TopicFiles(Topics topics) {
        this.topics = topics;
    }

    @Override
    public boolean areOpen(MatterId matter) {
        return topics.find(matter).filter(topic -> topic.state().isPublic()).isPresent();
    }
}
