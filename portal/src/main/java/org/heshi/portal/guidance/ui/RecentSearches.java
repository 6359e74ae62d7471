package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.heshi.portal.guidance.Asking;

/** What was looked for before on this device. It is kept there alone, and erased there. */
class RecentSearches extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "heshi-recent-searches";
    private static final int MOST = 6;

    private final transient Consumer<String> again;

    RecentSearches(Consumer<String> again) {
        this.again = again;
        getContent().addClassName("ask-recent");
        getContent().setVisible(false);
    }

    /** Asked of the page: what is invisible is not asked. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("try { return JSON.parse(localStorage.getItem($0) || '[]').filter(one => typeof one === 'string').slice(0, $1).join('\\n'); } catch (e) { return ''; }",
                KEY, MOST).then(String.class, this::show);
    }

    private void show(String lines) {
        var words = lines.lines().filter(line -> !line.isBlank() && line.length() <= Asking.LENGTH).limit(MOST).toList();
        getContent().removeAll();
        getContent().setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            getContent().add(new Span(getTranslation("guidance.ask.recent")));
            words.forEach(one -> getContent().add(new Button(one, _ -> again.accept(one))));
            getContent().add(new Button(getTranslation("guidance.ask.recent.erase"), _ -> {
                UI.getCurrent().getPage().executeJs("localStorage.removeItem($0)", KEY);
                getContent().setVisible(false);
            }));
        }
    }

    void add(String words) {
        UI.getCurrent().getPage().executeJs("""
                try {
                    const before = JSON.parse(localStorage.getItem($0) || '[]').filter(one => one !== $1);
                    localStorage.setItem($0, JSON.stringify([$1, ...before].slice(0, $2)));
                } catch (e) { /* a device that keeps nothing */ }""", KEY, words, MOST);
    }
}
