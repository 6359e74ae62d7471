package org.heshi.portal.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Intake;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a topic comes in: by whoever wants it talked about, or by staff on behalf of somebody, on paper too. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Raising {

    private static final Set<Duty> FOR_OTHERS = EnumSet.of(Duty.COMMITTEE, Duty.GRID_OFFICER, Duty.GRID_LEADER);
    private static final CategoryCode PUBLIC = new CategoryCode("public");

    private final Intake intake;
    private final MatterLookup lookup;
    private final Categories categories;
    private final Attachments attachments;
    private final Topics topics;
    private final Backing backing;
    private final People people;
    private final Posts posts;

    Raising(Intake intake, MatterLookup lookup, Categories categories, Attachments attachments, Topics topics, Backing backing, People people, Posts posts) {
        this.intake = intake;
        this.lookup = lookup;
        this.categories = categories;
        this.attachments = attachments;
        this.topics = topics;
        this.backing = backing;
        this.people = people;
        this.posts = posts;
    }

    public TopicRaised raise(TopicForm form) {
        var person = Visitor.requirePerson();
        var village = form.place().at(PlaceLevel.VILLAGE).orElseThrow(() -> new Refused("talk.refused.village"));
        if (form.filedFor() != null && (!mayRaiseForOthers(village) || form.privacy() == Privacy.ANONYMOUS)) {
            throw new Refused("talk.refused.on-behalf");
        }
        var name = form.filedFor() != null ? form.filedFor() : people.get(person).name();
        var matter = intake.file(matter(form, person), Map.of(), form.privacy() == Privacy.ANONYMOUS ? List.of() : List.of(name));
        claim(form, matter);
        var detail = lookup.known(matter);
        topics.add(matter, detail.reference(), village, form, form.privacy() == Privacy.NAMED ? name : null);
        if (form.filedFor() == null && form.privacy() != Privacy.ANONYMOUS) {
            backing.keepInformed(matter, person);
        }
        return new TopicRaised(matter, detail.reference(), detail.dueOn());
    }

    private MatterForm matter(TopicForm form, PersonId person) {
        var category = categories.suggest(form.subject() + form.told(), 5).stream().filter(one -> PUBLIC.equals(one.parent()))
                .findFirst().map(one -> one.code()).orElse(PUBLIC);
        var wish = form.wish().isEmpty() ? Words.say(Words.CHINESE, "talk.raise.wish.usual") : form.wish();
        return new MatterForm(MatterKind.TOPIC, category, form.place(), form.subject(), form.told(), wish, form.privacy(), person, form.filedFor());
    }

    private void claim(TopicForm form, MatterId matter) {
        if (form.files() == null) {
            return;
        }
        var files = new DraftId(form.files());
        if (form.privacy() == Privacy.NAMED) {
            attachments.claim(files, matter, Audience.EVERYONE);
        } else {
            VisitorToken.as(new Visitor.Anonymous(), () -> attachments.claim(files, matter, Audience.EVERYONE));
        }
    }

    /** Whether the visitor may raise topics for others in the village. */
    @Transactional(readOnly = true)
    public boolean mayRaiseForOthers(org.heshi.portal.territory.PlaceCode village) {
        return posts.of(Visitor.requirePerson()).stream().anyMatch(post -> FOR_OTHERS.contains(post.duty())
                && (post.place().code().isWithin(village) || village.isWithin(post.place().code())));
    }

    /** The visitor's own name, as it would be shown. */
    @Transactional(readOnly = true)
    public @Nullable String myName() {
        return people.find(Visitor.requirePerson()).map(person -> person.name()).orElse(null);
    }
}
