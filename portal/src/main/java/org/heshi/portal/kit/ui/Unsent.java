package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;

/**
 * What was typed and not sent yet. It stays in this tab of the browser, for this page and this visitor alone, so that a
 * session that ended meanwhile costs nothing: after signing in again it is back. The server never had it to lose.
 */
public final class Unsent {

    private static final String KEY = "const key = 'heshi-unsent ' + $0 + ' /' + $1 + ' ' + this.label;";

    private final TextFieldBase<?, String> text;
    private final String whose = UUID.nameUUIDFromBytes(Visitor.current().toString().getBytes(StandardCharsets.UTF_8)).toString();
    private String page = "";

    private Unsent(TextFieldBase<?, String> text) {
        this.text = text;
    }

    /** Of a field whose words leave it all at once, such as a message. */
    static Unsent of(TextFieldBase<?, String> text) {
        var unsent = new Unsent(text);
        unsent.listen(kept -> {
            if (text.isEmpty()) {
                text.setValue(kept);
            }
        });
        return unsent;
    }

    /** Of a field whose words are kept on the way as well, such as those of a draft: only what has not got so far is looked after. */
    public static void betweenDrafts(TextFieldBase<?, String> text) {
        var unsent = new Unsent(text);
        unsent.listen(text::setValue);
        text.addValueChangeListener(event -> unsent.forget(event.getValue()));
    }

    /** At each attachment, for the browser then has a new field. */
    private void listen(SerializableConsumer<String> restore) {
        text.addAttachListener(attached -> {
            page = attached.getUI().getActiveViewLocation().getPath();      // the browser still shows the address that one comes from
            text.getElement().executeJs(KEY + """
                    this.addEventListener('input', () => {
                        try { this.value ? sessionStorage.setItem(key, this.value) : sessionStorage.removeItem(key) } catch (e) { }
                    });
                    try { return sessionStorage.getItem(key) || '' } catch (e) { return '' }""", whose, page)
                    .then(String.class, kept -> {
                        if (!kept.isEmpty()) {
                            restore.accept(kept);
                        }
                    });
        });
    }

    void forget() {
        text.getElement().executeJs(KEY + "try { sessionStorage.removeItem(key) } catch (e) { }", whose, page);
    }

    /** Unless more was typed since. */
    private void forget(String words) {
        text.getElement().executeJs(KEY + "try { if (sessionStorage.getItem(key) === $2) { sessionStorage.removeItem(key) } } catch (e) { }", whose, page, words);
    }
}
