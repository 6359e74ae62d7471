package org.heshi.portal.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.account.AccountPaths;
import org.heshi.portal.account.Consent;
import org.heshi.portal.account.Consents;
import org.heshi.portal.account.PrivacyNotice;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.security.Entrance;

/** The notice on personal information for everybody to read; who agreed sees since when, and may take it back. */
@Route(AccountPaths.PRIVACY)
@AnonymousAllowed
class PrivacyView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    PrivacyView(Consents consents, Entrance entrance) {
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("account.notice.version", PrivacyNotice.VERSION, Dates.say(getLocale(), PrivacyNotice.SINCE, PrivacyNotice.SINCE.minusYears(1)))));
        if (Visitor.current() instanceof Visitor.SignedIn) {
            consents.mine().ifPresent(consent -> add(agreed(consent, consents, entrance)));
        }
        add(new NoticeText());
    }

    private SectionCard agreed(Consent consent, Consents consents, Entrance entrance) {
        var withdraw = new Button(getTranslation("account.withdraw"), _ -> Confirm.askFinal(getTranslation("account.withdraw.question"),
                getTranslation("account.withdraw.consequence"), getTranslation("account.withdraw"), () -> {
                    consents.withdraw();
                    entrance.leave();
                }));
        return new SectionCard(getTranslation("account.agreed.title"),
                new Paragraph(getTranslation("account.agreed.text", consent.version(), Dates.say(getLocale(), consent.givenAt()))), new Div(withdraw));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.notice.title");
    }
}
