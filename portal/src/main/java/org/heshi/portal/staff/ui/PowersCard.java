package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.territory.PersonCard;
import org.heshi.portal.territory.PostSummary;

/** What a person may do today, where, and the post that it follows from. */
class PowersCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient PersonCard card;

    PowersCard(PersonCard card) {
        this.card = card;
    }

    @Override
    protected SectionCard initContent() {
        var list = new UnorderedList();
        list.addClassNames("plain-rows", "people-terms");
        card.posts().forEach(post -> list.add(new ListItem(line(post))));
        return new SectionCard(getTranslation("staff.may.title"),
                card.posts().isEmpty() ? new Paragraph(getTranslation("staff.may.nothing")) : list);
    }

    private Div line(PostSummary post) {
        var may = new Span(getTranslation("staff.may." + post.duty(), post.place().say(getLocale())));
        var why = new Span(getTranslation("staff.may.why", PostWords.say(getLocale(), post), PostWords.days(getLocale(), post.from(), post.until())));
        why.addClassName("quiet");
        var line = new Div(may, why);
        line.addClassName("person-words");
        return line;
    }
}
