package org.heshi.portal.talk;

import java.util.List;
import java.util.stream.Stream;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of those who serve in a village may have a task of its resolutions in hand. */
@Service
@Transactional(readOnly = true)
public class TaskHolders {

    private final Topics topics;
    private final Posts posts;

    TaskHolders(Topics topics, Posts posts) {
        this.topics = topics;
        this.posts = posts;
    }

    /** Somebody of the committee, or a grid officer or leader. */
    public record Holder(PersonId person, String name) {}

    @PreAuthorize("@sight.handles(#matter)")
    public List<Holder> of(MatterId matter) {
        return in(topics.get(matter).village());
    }

    List<Holder> in(PlaceCode village) {
        return Stream.of(Duty.COMMITTEE, Duty.GRID_OFFICER, Duty.GRID_LEADER).flatMap(duty -> posts.at(duty, village).stream())
                .map(post -> new Holder(post.person(), post.name())).distinct().toList();
    }
}
