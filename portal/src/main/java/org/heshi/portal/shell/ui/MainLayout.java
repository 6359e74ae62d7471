package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The frame of every page: a way past the menu, the masthead, the page itself, the foot. */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";

    private final Main main = new Main();
    private final Masthead masthead;
    private boolean entered;

    MainLayout(MastheadParts parts) {
        masthead = new Masthead(parts);
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("portal");
        getContent().add(skipLink(), masthead, main, new Foot());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content instanceof Component view) {
            main.add(view);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    /** After a way inside the portal, reading goes on at the new page rather than where the old link was. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.arrived(event.getLocation().getPath());
        if (entered) {
            main.getElement().executeJs("""
                    setTimeout(() => {
                        const at = document.activeElement;
                        if (!at || at === document.body || at.closest('header')) this.focus({preventScroll: true});
                    })""");
        }
        entered = true;
        acknowledge();
    }

    /** Flow keeps its last answer, which is the whole page, until the browser says something more; so it does at once. */
    private void acknowledge() {
        getElement().executeJs("return true").then(_ -> {});
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                    event.preventDefault();
                    document.getElementById($0).focus();
                })""", CONTENT);
        return link;
    }
}
