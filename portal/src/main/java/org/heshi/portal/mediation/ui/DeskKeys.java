package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Keys that work wherever nobody is typing. */
final class DeskKeys {

    private DeskKeys() {}

    static void slashFocuses(TextField field) {
        field.getElement().executeJs("""
                if (!this.slash) {
                    this.slash = event => {
                        const at = event.composedPath()[0];
                        if (event.key === '/' && !/^(input|textarea|select)$/i.test(at.tagName || '') && !at.isContentEditable && this.isConnected) {
                            event.preventDefault();
                            this.focus();
                        }
                    };
                    document.addEventListener('keydown', this.slash);
                }""");
        field.addDetachListener(_ -> field.getElement().executeJs(
                "if (this.slash) { document.removeEventListener('keydown', this.slash); this.slash = null; }"));
    }
}
