package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.StatuteDetail;
import org.heshi.portal.guidance.StatuteId;
import org.heshi.portal.guidance.Statutes;
import org.jspecify.annotations.Nullable;

/** The text of a statute, a chapter at a time, opened at an article where the address names one. */
@Route(GuidancePaths.STATUTE)
@AnonymousAllowed
class StatuteView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Statutes statutes;
    private String title = "";

    StatuteView(Statutes statutes) {
        this.statutes = statutes;
        getContent().addClassName("statute");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = event.getRouteParameters().get("article").filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf).orElse(null);
        var found = event.getRouteParameters().get("statute").flatMap(StatuteId::read).flatMap(id -> statutes.open(id, article))
                .orElseThrow(NotFoundException::new);
        show(found, article);
    }

    private void show(StatuteDetail found, @Nullable Integer article) {
        title = found.statute().title();
        getContent().removeAll();
        getContent().add(new StatuteHead(found), new StatuteChapters(found), new StatuteArticles(found, article));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
