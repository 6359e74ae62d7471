package org.heshi.portal.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.heshi.portal.account.FirstEntry;
import org.heshi.portal.account.PrivacyNotice;
import org.heshi.portal.security.Entrance;
import org.springframework.stereotype.Component;

/** Leads whoever has not agreed yet to the first entry, and from there to where they wanted to go. */
@Component
class FirstEntryGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String AGREED = FirstEntryGate.class.getName() + ".agreed";
    private static final String ASKED_FOR = FirstEntryGate.class.getName() + ".asked-for";

    private final transient FirstEntry entry;
    private final transient Entrance entrance;

    FirstEntryGate(FirstEntry entry, Entrance entrance) {
        this.entry = entry;
        this.entrance = entrance;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    /** Asks the database once a session, unless the answer is that somebody has to come by here. */
    private void check(BeforeEnterEvent event) {
        var session = VaadinSession.getCurrent();
        var target = event.getNavigationTarget();
        if (target == WelcomeView.class || target == PrivacyView.class || HasErrorParameter.class.isAssignableFrom(target)
                || Integer.valueOf(PrivacyNotice.VERSION).equals(session.getAttribute(AGREED)) || !entrance.isBySignIn()) {
            return;
        }
        if (entry.isDue()) {
            session.setAttribute(ASKED_FOR, event.getLocation().getPathWithQueryParameters());
            event.forwardTo(WelcomeView.class);
        } else {
            session.setAttribute(AGREED, PrivacyNotice.VERSION);
        }
    }

    /** Where the person wanted to go, from the root of the portal. */
    static String askedFor() {
        return VaadinSession.getCurrent().getAttribute(ASKED_FOR) instanceof String path ? "/" + path.replaceFirst("^/+", "") : "/";
    }
}
