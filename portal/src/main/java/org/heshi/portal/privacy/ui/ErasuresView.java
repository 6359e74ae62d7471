package org.heshi.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.PersonLine;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.privacy.ErasureDesk;
import org.heshi.portal.privacy.PrivacyPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Who asks for erasure, and what stands in the way. */
@Route(PrivacyPaths.ERASURES)
@Menu(title = "privacy.erasures.menu", order = 96)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class ErasuresView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ErasureDesk desk;
    private final Div list = new Div();

    ErasuresView(ErasureDesk desk) {
        this.desk = desk;
        list.addClassName("stack");
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("privacy.erasures.lead")), list);
        show();
    }

    private void show() {
        list.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(Drawing.PAPER, getTranslation("privacy.erasures.none")));
        }
        waiting.forEach(one -> list.add(line(one)));
    }

    private PersonLine line(ErasureDesk.Waiting one) {
        var erase = new Button(getTranslation("privacy.erasures.erase"), _ -> Confirm.askFinal(getTranslation("privacy.erasures.erase.question", one.name()),
                getTranslation("privacy.erasures.erase.consequence"), getTranslation("privacy.erasures.erase"), () -> done(() -> desk.erase(one.id()))));
        erase.setEnabled(one.isFree());
        var refuse = new Button(getTranslation("privacy.erasures.refuse"), _ -> Confirm.askReason(getTranslation("privacy.erasures.refuse.question", one.name()),
                getTranslation("privacy.erasures.refuse.consequence"), getTranslation("privacy.erasures.reason"), getTranslation("privacy.erasures.refuse"),
                why -> done(() -> desk.refuse(one.id(), why))));
        refuse.addThemeVariants(ButtonVariant.TERTIARY);
        return new PersonLine(one.name(), getTranslation("privacy.erasures.asked", Dates.say(getLocale(), one.askedAt()), one.openCases(), one.posts()), erase, refuse);
    }

    private void done(Runnable work) {
        work.run();
        Toast.done(getTranslation("privacy.erasures.done"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.erasures.title");
    }
}
