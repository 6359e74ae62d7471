package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A sentence that appears, is read out, and goes again; what went wrong stays until it is closed. */
public final class Toast {

    private static final int MILLIS = 6_000;

    private Toast() {}

    public static void done(String sentence) {
        show(sentence, "toast-done", MILLIS);
    }

    public static void problem(String sentence) {
        show(sentence, "toast-problem", 0);
    }

    private static void show(String sentence, String css, int millis) {
        var toast = new Notification();
        var close = new Button(toast.getElement().getComponent().orElseThrow().getTranslation("kit.close"), _ -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div(new Span(sentence), close);
        content.addClassName("toast");
        toast.add(content);
        toast.addClassName(css);
        toast.setAssertive(millis == 0);
        toast.setDuration(millis);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
    }
}
