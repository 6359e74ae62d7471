package org.heshi.portal.talk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.messaging.SiteSettings;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of a village, for everybody: what is open, decided, being done and done. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TalkBoard {

    private static final int SHOWN = 50;
    private static final double ALIKE = 0.34;

    private final Topics topics;
    private final Sight sight;
    private final Attachments attachments;
    private final SiteSettings site;

    TalkBoard(Topics topics, Sight sight, Attachments attachments, SiteSettings site) {
        this.topics = topics;
        this.sight = sight;
        this.attachments = attachments;
        this.site = site;
    }

    /** The village's topics in one state, the latest change first. */
    public List<Topic> of(PlaceCode village, TopicState state) {
        return state.isPublic() ? topics.of(village, Set.of(state), SHOWN) : List.of();
    }

    /** What is not shown, and why: without the words that were not fit to be shown. */
    public List<Topic> notShown(PlaceCode village) {
        return topics.of(village, EnumSet.of(TopicState.REJECTED, TopicState.APPEALED), SHOWN).stream().map(Topic::withoutWords).toList();
    }

    /** How many the committee has not looked at yet. */
    public int waiting(PlaceCode village) {
        return topics.of(village, Set.of(TopicState.WAITING), SHOWN).size();
    }

    /** Whole for whoever may read it; of one that is not public, others learn only that it is not and why. */
    public Optional<Topic> find(Reference reference) {
        return topics.find(reference).map(topic -> topic.state().isPublic() || mayReadAll(topic.matter()) ? topic : topic.withoutWords());
    }

    /** Open topics that may be about the same, the likest first. */
    public List<Topic> similar(PlaceCode village, String words) {
        return topics.of(village, EnumSet.of(TopicState.OPEN, TopicState.DECIDED, TopicState.DOING), 200).stream()
                .filter(topic -> likeness(topic, words) >= ALIKE)
                .sorted(Comparator.comparingDouble((Topic topic) -> likeness(topic, words)).reversed()).limit(3).toList();
    }

    private static double likeness(Topic topic, String words) {
        return Math.max(Likeness.of(topic.subject(), words), Likeness.of(topic.subject() + topic.told(), words));
    }

    /** The pictures and recordings that came with a topic, once it is public; those of its tasks stand with the tasks. */
    public List<AttachmentSummary> files(Topic topic) {
        if (topics.find(topic.matter()).filter(known -> known.state().isPublic() || mayReadAll(known.matter())).isEmpty()) {
            return List.of();
        }
        var ofTasks = topics.pictures(topic.matter());
        return attachments.shared(topic.matter()).stream().filter(file -> !ofTasks.contains(file.id().value())).toList();
    }

    private boolean mayReadAll(MatterId matter) {
        return !(Visitor.current() instanceof Visitor.Anonymous) && sight.sees(matter);
    }

    /** The whole address of a page, for QR codes. */
    public String link(String path) {
        return site.link(path);
    }

    /** Under which screens hear of changes on the board of a village. */
    public UUID news(PlaceCode village) {
        return Topics.topic(village);
    }
}
