package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.heshi.portal.guidance.ArticleDetail;
import org.heshi.portal.guidance.StatuteDetail;
import org.heshi.portal.kit.ui.PrintPage;
import org.jspecify.annotations.Nullable;

/** The articles of a chapter, each to be copied with its source; the one that was asked for comes into view. */
class StatuteArticles extends Composite<PrintPage> {

    private static final long serialVersionUID = 1L;
    private static final String COPY = """
            this.addEventListener('click', event => {
                const cite = event.target.closest('[data-cite]');
                if (cite && navigator.clipboard) {
                    navigator.clipboard.writeText(cite.dataset.cite).then(() => { cite.textContent = $0; });
                }
            });
            document.getElementById($1)?.scrollIntoView({block: 'center'});""";

    private final Div articles = new Div();

    StatuteArticles(StatuteDetail found, @Nullable Integer asked) {
        articles.addClassName("statute-articles");
        if (!found.open().isEmpty()) {
            articles.add(new H2(found.open()));
        }
        found.articles().forEach(article -> articles.add(section(found, article, article.number() != null && article.number().equals(asked))));
        articles.getElement().executeJs(COPY, getTranslation("guidance.statute.copied"), asked == null ? "" : "a" + asked);
    }

    @Override
    protected PrintPage initContent() {
        return new PrintPage(articles);
    }

    private Section section(StatuteDetail found, ArticleDetail article, boolean isAsked) {
        var section = new Section();
        section.addClassName("statute-article");
        if (isAsked) {
            section.addClassName("statute-asked");
        }
        if (article.number() != null) {
            section.setId("a" + article.number());
            section.add(new H3(article.label()));
        }
        var words = new Paragraph(article.text());
        words.addClassName("multiline");
        section.add(words);
        if (article.number() != null) {
            var copy = new NativeButton(getTranslation("guidance.statute.copy"));
            copy.addClassNames("link", "no-print");
            copy.setAriaLabel(getTranslation("guidance.statute.copy-what", article.label()));
            copy.getElement().setAttribute("data-cite", "《" + found.statute().title() + "》" + article.label() + "：" + article.text());
            section.add(copy);
        }
        return section;
    }
}
