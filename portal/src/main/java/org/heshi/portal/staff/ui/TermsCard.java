package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.territory.PostTerm;

/** Every term of a person, past and to come, who decided about it, and how it is ended. */
class TermsCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient List<PostTerm> terms;
    private final LocalDate today;
    private final transient Consumer<PostTerm> end;
    private final Button give;

    TermsCard(List<PostTerm> terms, LocalDate today, Consumer<PostTerm> end, Button give) {
        this.terms = terms;
        this.today = today;
        this.end = end;
        this.give = give;
    }

    @Override
    protected SectionCard initContent() {
        var list = new UnorderedList();
        list.addClassNames("plain-rows", "people-terms");
        terms.forEach(term -> list.add(row(term)));
        give.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        return new SectionCard(getTranslation("staff.terms.title"),
                terms.isEmpty() ? new Paragraph(getTranslation("staff.terms.none")) : list, give);
    }

    private ListItem row(PostTerm term) {
        var post = PostWords.say(getLocale(), term.duty(), term.place());
        var name = new Span(post);
        name.addClassName("person-name");
        var words = new Div(name, new Span(PostWords.days(getLocale(), term.from(), term.until())), quiet(PostWords.why(getLocale(), term)));
        words.addClassName("person-words");
        var row = new ListItem(words, state(term));
        if (!term.hasEnded(today)) {
            var button = new Button(getTranslation("staff.end.verb"), _ -> end.accept(term));
            button.setAriaLabel(getTranslation("staff.end.title", post));
            row.add(button);
        }
        return row;
    }

    private StatusBadge state(PostTerm term) {
        return term.isOn(today) ? new StatusBadge(getTranslation("staff.terms.now"), Tone.GO)
                : term.hasEnded(today) ? new StatusBadge(getTranslation("staff.terms.over"), Tone.CALM)
                : new StatusBadge(getTranslation("staff.terms.later"), Tone.WAIT);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
