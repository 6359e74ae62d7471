package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Guests;
import org.heshi.portal.talk.InvitationAnswer;
import org.heshi.portal.talk.InvitationKind;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Places;

/** Where somebody who is asked to come says whether they can. Nothing happens before they say so, whoever opens the link. */
@Route(TalkPaths.COME)
@AnonymousAllowed
class ComeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Guests guests;
    private final transient Places places;
    private final transient DayWords words;

    ComeView(Guests guests, Places places, DayWords words) {
        this.guests = guests;
        this.places = places;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("token").orElseThrow(NotFoundException::new));
    }

    private void show(String token) {
        var asked = guests.asked(token).orElseThrow(NotFoundException::new);
        var day = asked.day();
        getContent().removeAll();
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), places.get(day.village()).say(getLocale())), new DayCard(day, words));
        if (day.status().isAhead()) {
            getContent().add(answer(token, asked));
        }
        getContent().add(new Div(new Anchor(TalkPaths.day(day.id()), getTranslation("talk.come.agenda"))));
    }

    private SectionCard answer(String token, Guests.Asked asked) {
        var row = new Div();
        row.addClassName("actions");
        for (var answer : InvitationAnswer.values()) {
            var button = new Button(getTranslation("talk.come." + answer), _ -> {
                guests.answer(token, answer);
                show(token);
            });
            if (answer == InvitationAnswer.COMES) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            button.setEnabled(answer != asked.answer());
            row.add(button);
        }
        return new SectionCard(getTranslation("talk.come.question"), new Paragraph(getTranslation(asked.answer() == null ? "talk.come.open" : "talk.come.said." + asked.answer())),
                row, new Paragraph(getTranslation(asked.kind() == InvitationKind.PARTY ? "talk.come.unnamed" : "talk.come.named")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.come.title");
    }
}
