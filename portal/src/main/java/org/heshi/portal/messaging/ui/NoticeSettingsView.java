package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.messaging.Choice;
import org.heshi.portal.messaging.MessageKind;
import org.heshi.portal.messaging.MessagingPaths;
import org.heshi.portal.messaging.NoticePreferences;

@Route(MessagingPaths.SETTINGS)
@PermitAll
class NoticeSettingsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient NoticePreferences preferences;

    NoticeSettingsView(NoticePreferences preferences) {
        this.preferences = preferences;
        var choice = preferences.mine();
        var kinds = new SectionCard(getTranslation("messaging.settings.kinds"));
        Stream.of(MessageKind.values()).filter(MessageKind::isOptional).forEach(kind -> kinds.add(kind(kind, choice)));
        var code = new Paragraph(getTranslation("messaging.settings.code"));
        code.addClassName("hint");
        kinds.add(code);
        var quiet = new Checkbox(getTranslation("messaging.settings.quiet"), choice.quietHours());
        quiet.addValueChangeListener(event -> save(new Choice(event.getValue(), preferences.mine().muted())));
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("messaging.settings.lead")), kinds,
                new SectionCard(getTranslation("messaging.settings.night"), quiet));
    }

    private Checkbox kind(MessageKind kind, Choice choice) {
        var box = new Checkbox(getTranslation("messaging.kind." + kind), choice.wants(kind));
        box.addClassName("wide");
        box.addValueChangeListener(event -> save(preferences.mine().with(kind, event.getValue())));
        return box;
    }

    private void save(Choice choice) {
        preferences.choose(choice);
        Toast.done(getTranslation("messaging.settings.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messaging.settings.title");
    }
}
