package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.GuideText;
import org.heshi.portal.guidance.Guides;
import org.heshi.portal.kit.Dates;
import org.jspecify.annotations.Nullable;

/** What to do about one trouble. */
@Route(GuidancePaths.GUIDE)
@AnonymousAllowed
class GuideView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Guides guides;
    private final transient Clock clock;
    private transient @Nullable GuideText text;

    GuideView(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getRouteParameters().get("slug").flatMap(guides::find).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new GuidePage(text, Dates.day(clock.instant())));
    }

    @Override
    public String getPageTitle() {
        return text == null ? getTranslation("guidance.law.title") : text.in(getLocale()).title();
    }
}
