package org.heshi.portal.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.springframework.stereotype.Component;

/** Lets every component find its words. */
@Component
class WordsProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Words.say(locale, key, params);
    }
}
