package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.messaging.MessagingPaths;

/** The way to one's messages, with the number of unread ones. */
public class NoticeBell extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();

    public NoticeBell(int unread) {
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().setHref(MessagingPaths.NOTICES);
        getContent().addClassName("bell");
        getContent().add(new Span(getTranslation("messaging.bell")), count);
        show(unread);
    }

    public void show(int unread) {
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getContent().setAriaLabel(unread > 0 ? getTranslation("messaging.bell.unread", unread) : getTranslation("messaging.bell"));
    }
}
