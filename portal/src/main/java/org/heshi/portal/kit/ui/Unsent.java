package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;

/**
 * What was typed and not sent yet. It stays in this tab of the browser, for this page and this visitor alone, so that a
 * session that ended meanwhile costs nothing: after signing in again it is back. The server never had it to lose.
 */
final class Unsent {

    private static final String KEY = "const key = 'heshi-unsent ' + $0 + ' ' + location.pathname + ' ' + this.label;";

    private final TextArea text;
    private final String whose = UUID.nameUUIDFromBytes(Visitor.current().toString().getBytes(StandardCharsets.UTF_8)).toString();

    Unsent(TextArea text) {
        this.text = text;
        text.getElement().executeJs(KEY + """
                this.addEventListener('input', () => {
                    try { this.value ? sessionStorage.setItem(key, this.value) : sessionStorage.removeItem(key) } catch (e) { }
                });
                try { return sessionStorage.getItem(key) || '' } catch (e) { return '' }""", whose)
                .then(String.class, this::restore);
    }

    private void restore(String kept) {
        if (!kept.isEmpty() && text.isEmpty()) {
            text.setValue(kept);
        }
    }

    void forget() {
        text.getElement().executeJs(KEY + "try { sessionStorage.removeItem(key) } catch (e) { }", whose);
    }
}
