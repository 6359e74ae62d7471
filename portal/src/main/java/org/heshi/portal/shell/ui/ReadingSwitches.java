package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.PlainButton;
import org.heshi.portal.shell.Preferences;
import org.heshi.portal.shell.Preferences.Shade;

/** Language, elder mode, light or dark. Size and shade change in place, so that nothing typed is lost. */
class ReadingSwitches extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Remembered remembered;
    private final PlainButton large = new PlainButton("", this::enlarge);
    private final PlainButton shade = new PlainButton("", this::dim);
    private transient Preferences now;

    ReadingSwitches(Remembered remembered) {
        this.remembered = remembered;
        now = ComponentUtil.getData(UI.getCurrent(), Preferences.class);
        var language = new PlainButton(getTranslation("shell.language.other"), () -> speak(other()));
        language.getElement().setAttribute("lang", other().toLanguageTag());
        getContent().addClassName("reading-switches");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.reading"));
        getContent().add(large, shade, language);
        shade.addClassName("shade-switch");
        language.addClassName("language-switch");
        label();
    }

    private void enlarge() {
        keep(now.large(!now.large()));
    }

    private void dim() {
        keep(now.shade(next(now.shade())));
    }

    private void keep(Preferences wanted) {
        now = wanted;
        ComponentUtil.setData(UI.getCurrent(), Preferences.class, wanted);
        remembered.write(wanted, VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
        UI.getCurrent().getPage().executeJs("document.documentElement.className = $0", Reception.classes(wanted));
        label();
    }

    private void speak(Locale language) {
        keep(now.in(language));
        UI.getCurrent().getPage().reload();
    }

    private Locale other() {
        return now.language().equals(Words.CHINESE) ? Words.ENGLISH : Words.CHINESE;
    }

    private static Shade next(Shade shade) {
        return switch (shade) {
            case DEVICE -> Shade.DARK;
            case DARK -> Shade.LIGHT;
            case LIGHT -> Shade.DEVICE;
        };
    }

    private void label() {
        large.setText(getTranslation(now.large() ? "shell.size.usual" : "shell.size.large"));
        shade.setText(getTranslation("shell.shade." + now.shade()));
        shade.getElement().setAttribute("aria-label", getTranslation("shell.shade.now", getTranslation("shell.shade." + now.shade())));
    }
}
