package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heshi.portal.guidance.Advice;
import org.heshi.portal.guidance.Citation;
import org.heshi.portal.guidance.GuidancePaths;

/** Articles that may answer a question, each to be cited by a click. */
class ArticleChoice extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    ArticleChoice(List<Advice.Quote> articles, SerializableConsumer<Citation> cite) {
        getContent().addClassName("search-hits");
        articles.forEach(article -> {
            var name = article.statute().title() + " " + article.label();
            var item = new ListItem(new Anchor(GuidancePaths.statute(article.statute().id(), article.number()), name));
            article.passages().stream().limit(1).forEach(passage -> item.add(new Paragraph(Marks.of(passage))));
            if (article.number() != null) {
                var number = article.number();
                var button = new Button(getTranslation("guidance.question.cite"), _ -> cite.accept(new Citation(article.statute().title(), number)));
                button.getElement().setAttribute("aria-label", getTranslation("guidance.question.cite.of", name));
                item.add(button);
            }
            getContent().add(item);
        });
    }
}
