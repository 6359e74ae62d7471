package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** Writes what is said into a field, by the browser's own recognition; without one there is no button. */
class VoiceButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    VoiceButton(TextField field) {
        getContent().setText(getTranslation("guidance.ask.voice"));
        getContent().getElement().executeJs("""
                const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
                if (!Recognition) { this.hidden = true; return; }
                const [field, begin, listening] = [$0, $1, $2];
                this.addEventListener('click', () => {
                    const heard = new Recognition();
                    heard.lang = document.documentElement.lang;
                    heard.onstart = () => { this.textContent = listening; };
                    heard.onend = () => { this.textContent = begin; field.focus(); };
                    heard.onresult = event => {
                        field.value = event.results[0][0].transcript;
                        field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                        field.dispatchEvent(new CustomEvent('input', {bubbles: true}));
                    };
                    heard.start();
                });""", field.getElement(), getTranslation("guidance.ask.voice"), getTranslation("guidance.ask.voice.on"));
    }
}
