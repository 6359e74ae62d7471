package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.territory.PersonCard;

/** How a person signs in, and help for whoever cannot any more. */
class AccountCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient PersonCard card;
    private final transient Consumer<PersonCard> password;
    private final transient Consumer<PersonCard> secondFactor;

    AccountCard(PersonCard card, Consumer<PersonCard> password, Consumer<PersonCard> secondFactor) {
        this.card = card;
        this.password = password;
        this.secondFactor = secondFactor;
    }

    @Override
    protected SectionCard initContent() {
        var section = new SectionCard(getTranslation("staff.account.title"));
        if (card.account() == null) {
            return section.add(new Paragraph(getTranslation("staff.account.by-phone")));
        }
        section.add(new Paragraph(getTranslation("staff.account.by-name", card.account())));
        if (card.leftAt() == null) {
            var deeds = new Div(new Button(getTranslation("staff.password.verb"), _ -> password.accept(card)),
                    new Button(getTranslation("staff.second-factor.verb"), _ -> secondFactor.accept(card)));
            deeds.addClassName("actions");
            section.add(deeds);
        }
        return section;
    }
}
