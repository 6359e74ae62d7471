package org.heshi.portal.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.account.AccountPaths;
import org.heshi.portal.account.FirstEntry;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.security.Entrance;
import org.heshi.portal.territory.Places;

/** The first entry: what somebody is called, where they live, and whether they agree to the notice. */
@Route(AccountPaths.WELCOME)
@PermitAll
class WelcomeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FirstEntry entry;
    private final transient Entrance entrance;
    private final TextField name = new TextField();
    private final VillageField village;
    private final Checkbox agree = new Checkbox();

    WelcomeView(FirstEntry entry, Entrance entrance, Places places) {
        this.entry = entry;
        this.entrance = entrance;
        name.setLabel(getTranslation("account.welcome.name"));
        name.setHelperText(getTranslation("account.welcome.name.help"));
        name.setMaxLength(40);
        name.addClassName("wide");
        name.getElement().setProperty("autocomplete", "name");
        name.setVisible(!entrance.isNamed());
        village = new VillageField(getTranslation("account.welcome.village"), places);
        village.setHelperText(getTranslation("account.welcome.village.help"));
        village.setVisible(entry.home().isEmpty());
        agree.setLabel(getTranslation("account.welcome.agree"));
        var notice = new Details(getTranslation("account.notice.title"), new NoticeText());
        notice.addClassName("notice");
        notice.setOpened(true);
        var go = new Button(getTranslation("account.welcome.go"), _ -> enter());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(name);
        var leave = new Button(getTranslation("account.welcome.leave"), _ -> entrance.leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(go, leave);
        actions.addClassName("actions");
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("account.welcome.lead")), name, village, notice, agree, actions);
    }

    private void enter() {
        if (complete()) {
            entry.enter(name.isVisible() ? name.getValue() : null, village.village().orElse(null));
            if (name.isVisible()) {
                entrance.call(name.getValue().strip());
            }
            getUI().ifPresent(ui -> ui.getPage().setLocation(FirstEntryGate.askedFor()));
        }
    }

    private boolean complete() {
        var nameless = name.isVisible() && name.getValue().isBlank();
        name.setErrorMessage(getTranslation("account.welcome.name.required"));
        name.setInvalid(nameless);
        agree.setErrorMessage(getTranslation("account.welcome.agree.required"));
        agree.setInvalid(!agree.getValue());
        if (nameless) {
            name.focus();
        } else if (!agree.getValue()) {
            agree.focus();
        }
        return !nameless && agree.getValue();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.welcome.title");
    }
}
