package org.heshi.portal.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heshi.portal.account.AccountPaths;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.security.Entrance;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Profile;

/** What a person says about themselves, and where they are signed in. */
@Route(AccountPaths.ACCOUNT)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AccountView(Profile profile, Places places, Entrance entrance) {
        addClassNames("column", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("account.mine.lead")), me(profile, places), devices(entrance));
    }

    private SectionCard me(Profile profile, Places places) {
        var mine = profile.mine();
        var said = new LinkedHashMap<String, String>();
        said.put("account.mine.name", mine.name());
        if (mine.phone() != null) {
            said.put("account.mine.phone", mine.phone().masked());
        }
        var village = new VillageField(getTranslation("account.mine.home"), places);
        profile.home().ifPresent(home -> village.setValue(VillageField.shown(home)));
        var save = new Button(getTranslation("account.mine.save"), _ -> {
            profile.liveAt(village.village().orElse(null));
            Toast.done(getTranslation("account.mine.saved"));
        });
        return new SectionCard(getTranslation("account.mine.about"), lines(said), village, new Div(save),
                new Paragraph(new Anchor(AccountPaths.PRIVACY, getTranslation("account.mine.privacy"))),
                new Paragraph(new Anchor(ShellPaths.MY_DATA, getTranslation("account.mine.data"))));
    }

    private SectionCard devices(Entrance entrance) {
        var everywhere = new Button(getTranslation("account.everywhere"), _ -> Confirm.ask(getTranslation("account.everywhere.question"),
                getTranslation("account.everywhere.consequence"), getTranslation("account.everywhere"), entrance::leaveEverywhere));
        return new SectionCard(getTranslation("account.everywhere.title"), new Paragraph(getTranslation("account.everywhere.text")), new Div(everywhere));
    }

    private Div lines(Map<String, String> said) {
        var lines = new Div();
        said.forEach((key, value) -> lines.add(new Paragraph(getTranslation("account.mine.line", getTranslation(key), value))));
        return lines;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.mine.title");
    }
}
