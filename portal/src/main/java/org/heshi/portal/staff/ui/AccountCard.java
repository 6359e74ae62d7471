package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.PersonCard;

/** How a person signs in, and help for whoever cannot any more. */
class AccountCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient PersonCard card;
    private final transient Consumer<PersonCard> password;
    private final transient Consumer<PersonCard> secondFactor;
    private final transient Consumer<PersonCard> bringBack;

    AccountCard(PersonCard card, Consumer<PersonCard> password, Consumer<PersonCard> secondFactor, Consumer<PersonCard> bringBack) {
        this.card = card;
        this.password = password;
        this.secondFactor = secondFactor;
        this.bringBack = bringBack;
    }

    @Override
    protected SectionCard initContent() {
        var deeds = new Div();
        deeds.addClassName("actions");
        if (card.leftAt() != null) {
            deeds.add(new Button(getTranslation("staff.back.verb"), _ -> bringBack.accept(card)));
        } else {
            if (card.account() != null) {
                deeds.add(new Button(getTranslation("staff.password.verb"), _ -> password.accept(card)),
                        new Button(getTranslation("staff.second-factor.verb"), _ -> secondFactor.accept(card)));
            }
            var leave = new Anchor(StaffPaths.leaving(card.id()), getTranslation("staff.leave.link"));
            leave.addClassName("button-link");
            deeds.add(leave);
        }
        return new SectionCard(getTranslation("staff.account.title"), new Paragraph(card.account() == null
                ? getTranslation("staff.account.by-phone") : getTranslation("staff.account.by-name", card.account())), deeds);
    }
}
