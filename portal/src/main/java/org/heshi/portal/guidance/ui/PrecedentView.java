package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.PrecedentDetail;
import org.heshi.portal.guidance.Precedents;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.Categories;

/** What one dispute came to, told without who and where exactly. */
@Route(GuidancePaths.PRECEDENT)
@AnonymousAllowed
class PrecedentView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Precedents precedents;
    private final transient Categories categories;
    private String title = "";

    PrecedentView(Precedents precedents, Categories categories) {
        this.precedents = precedents;
        this.categories = categories;
        getContent().addClassNames("column", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").flatMap(precedents::find).orElseThrow(NotFoundException::new));
    }

    private void show(PrecedentDetail precedent) {
        title = precedent.text().title();
        var disguised = new Paragraph(getTranslation("guidance.precedent.disguised"));
        disguised.addClassName("hint");
        getContent().removeAll();
        getContent().add(new PageHeader(title, null), new PrecedentFacts(categories.get(precedent.category()), precedent.county(), precedent.outcome(), precedent.days()),
                new SectionCard(getTranslation("guidance.precedent.part.story"), words(precedent.text().story())),
                new SectionCard(getTranslation("guidance.precedent.part.result"), words(precedent.text().result())),
                new SectionCard(getTranslation("guidance.precedent.part.law"), new CitedList(precedent.cited())), disguised, new NextSteps(precedent.category()));
    }

    private static Paragraph words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("multiline");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
