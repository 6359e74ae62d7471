package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Keeps what somebody without an account is typing in their own browser, and nowhere else. */
final class BrowserDraft {

    private static final String KEY = "heshi-file";

    private BrowserDraft() {}

    static void keep(Component at, FileAnswers answers) {
        at.getElement().executeJs("try { localStorage.setItem($0, $1) } catch (e) { }", KEY, answers.json());
    }

    static void erase(Component at) {
        at.getElement().executeJs("try { localStorage.removeItem($0) } catch (e) { }", KEY);
    }

    /** @param none where nothing is kept */
    static void find(Component at, Consumer<FileAnswers> found, Runnable none) {
        at.getElement().executeJs("try { return localStorage.getItem($0) || '' } catch (e) { return '' }", KEY)
                .then(String.class, json -> FileAnswers.of(json).ifPresentOrElse(found, none));
    }
}
