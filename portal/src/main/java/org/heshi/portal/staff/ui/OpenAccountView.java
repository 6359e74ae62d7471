package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.staff.NewStaff;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.staff.StaffAccounts;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Opens an account for somebody who shall serve, with the first post. */
@Route(StaffPaths.OPEN)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class OpenAccountView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StaffAccounts accounts;

    OpenAccountView(PeopleDesk desk, StaffAccounts accounts) {
        this.accounts = accounts;
        var person = new NewStaffFields();
        var post = new PostFields(desk.today(), desk::places);
        var open = new Button(getTranslation("staff.open.verb"), _ -> {
            var given = post.read();
            if (person.isComplete() && given.isPresent()) {
                open(person.read(given.get()));
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("staff.open.lead")), person, post, open);
    }

    private void open(NewStaff staff) {
        var opened = accounts.open(staff);
        var shown = new PasswordDialog(opened);
        shown.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                UI.getCurrent().navigate(StaffPaths.person(opened.person()));
            }
        });
        shown.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.open.title");
    }
}
