package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicState;
import org.heshi.portal.talk.TalkPaths;

/** A topic on the board: what it is about, how far it has come, how many stand behind it. */
class TopicCard extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    TopicCard(Topic topic, DayWords words) {
        var subject = new Span(topic.subject().isEmpty() ? getTranslation("talk.topic.not-shown") : topic.subject());
        subject.addClassName("case-subject");
        var head = new Div(subject, new StatusBadge(getTranslation("talk.state." + topic.state()), tone(topic.state())));
        head.addClassName("case-head");
        var facts = new Div(new Span(getTranslation("talk.topic.raised", words.day(Dates.day(topic.raisedAt()), getLocale()))));
        if (topic.state().isPublic()) {
            facts.add(new Span(topic.shownAs() == null ? getTranslation("talk.topic.by-somebody") : topic.shownAs()),
                    new Span(getTranslation("talk.topic.supports", topic.supports())));
        }
        facts.addClassNames("case-facts", "quiet");
        getContent().setHref(TalkPaths.topic(topic.reference()));
        getContent().addClassName("case-card");
        getContent().add(head, facts);
        if (topic.reason() != null) {
            getContent().add(new Span(getTranslation("talk.topic.reason", topic.reason())));
        }
    }

    static Tone tone(TopicState state) {
        return switch (state) {
            case WAITING, APPEALED -> Tone.WAIT;
            case OPEN, DECIDED, DOING -> Tone.GO;
            case DONE, MERGED, WITHDRAWN -> Tone.CALM;
            case REJECTED -> Tone.ALARM;
        };
    }
}
