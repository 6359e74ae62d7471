package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.TimelineList;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicCourse;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;

/** One topic, for everybody. */
@Route(TalkPaths.TOPIC)
@AnonymousAllowed
class TopicView extends Composite<TopicParts> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkBoard board;
    private final transient TopicCourse course;
    private final transient TopicDeeds deeds;
    private final transient Places places;
    private final transient DayWords words;
    private final transient Live live;
    private String title = "";
    private transient @Nullable MatterId shown;

    TopicView(TalkBoard board, TopicCourse course, TopicDeeds deeds, Places places, DayWords words, Live live) {
        this.board = board;
        this.course = course;
        this.deeds = deeds;
        this.places = places;
        this.words = words;
        this.live = live;
    }

    @Override
    protected TopicParts initContent() {
        return new TopicParts();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = event.getRouteParameters().get("reference").flatMap(Reference::read).flatMap(board::find).orElseThrow(NotFoundException::new);
        var matter = topic.matter();
        if (!matter.equals(shown)) {
            shown = matter;
            getContent().clear();
            live.watch(this, matter.value(), () -> board.find(topic.reference()).filter(now -> now.matter().equals(shown)).ifPresent(this::show));
        }
        show(topic);
    }

    private void show(Topic topic) {
        title = topic.subject().isEmpty() ? getTranslation("talk.topic.not-shown") : topic.subject();
        getContent().head.show(List.of(topic.state(), topic.subject(), Optional.ofNullable(topic.reason()), Optional.ofNullable(topic.mergedInto())), () -> head(topic));
        getContent().told.show(topic.told(), () -> topic.told().isEmpty() ? new Div() : told(topic));
        var steps = course.of(topic);
        getContent().course.show(steps, () -> steps.isEmpty() ? new Div() : new SectionCard(getTranslation("talk.course.title"),
                new TimelineList(steps.stream().map(step -> new TimelineList.Entry(step.at(), null, Words.say(getLocale(), step.text()))).toList())));
        deeds.show(getContent(), topic, () -> board.find(topic.reference()).ifPresent(this::show));
    }

    private Div head(Topic topic) {
        var facts = new Div(new StatusBadge(getTranslation("talk.state." + topic.state()), TopicCard.tone(topic.state())),
                new Span(getTranslation("talk.topic.raised", words.day(Dates.day(topic.raisedAt()), getLocale()))),
                new Span(topic.shownAs() == null ? getTranslation("talk.topic.by-somebody") : topic.shownAs()), new Span(topic.reference().shown()));
        facts.addClassNames("case-facts", "quiet");
        var village = new Anchor(TalkPaths.village(topic.village()), places.get(topic.village()).say(getLocale()));
        var head = new Div(new PageHeader(title, null), facts, new Div(village));
        head.addClassName("stack");
        if (topic.reason() != null) {
            head.add(new SectionCard(getTranslation("talk.topic.why-not"), new Paragraph(topic.reason())));
        }
        if (topic.mergedInto() != null) {
            head.add(new Anchor(TalkPaths.topic(topic.mergedInto()), getTranslation("talk.topic.merged", topic.mergedInto().shown())));
        }
        return head;
    }

    private SectionCard told(Topic topic) {
        var told = new Paragraph(topic.told());
        told.addClassName("multiline");
        var card = new SectionCard(getTranslation("talk.topic.told"), told);
        if (!topic.whereabouts().isEmpty()) {
            card.add(new Paragraph(getTranslation("talk.topic.where", topic.whereabouts())));
        }
        var files = board.files(topic);
        if (!files.isEmpty()) {
            card.add(new AttachmentStrip(files.stream().map(file -> new AttachmentStrip.Item(file.id().toString(), file.link(getLocale()), file.thumbnailHref())).toList(), null));
        }
        return card;
    }

    /** The words of a topic may be anybody's; a tab, which others see in passing, names only what it is. */
    @Override
    public String getPageTitle() {
        return getTranslation("talk.topic.title");
    }
}
