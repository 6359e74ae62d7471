package org.heshi.portal.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.heshi.portal.account.PrivacyNotice;

/** The notice on personal information, in plain words. */
class NoticeText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    NoticeText() {
        getContent().addClassNames("stack", "notice-text");
        for (var part : PrivacyNotice.Part.values()) {
            var key = "account.notice." + part.name().toLowerCase(Locale.ROOT);
            getContent().add(new Div(new H3(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text"))));
        }
    }
}
