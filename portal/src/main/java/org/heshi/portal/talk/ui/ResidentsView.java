package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Residence;
import org.heshi.portal.talk.ResidentDesk;
import org.heshi.portal.talk.ResidentDesk.Resident;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.Places;

/** Where the committee, and a grid officer for their grid, say who lives in the village. */
@Route(TalkPaths.RESIDENTS)
@PermitAll
@OnDuty({Duty.COMMITTEE, Duty.GRID_OFFICER})
class ResidentsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ResidentDesk desk;
    private final transient Places places;

    ResidentsView(ResidentDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("talk.residents.lead"), new Anchor(TalkPaths.DESK, getTranslation("talk.desk.title"))),
                pile(Residence.ASKED), pile(Residence.CONFIRMED));
    }

    private SectionCard pile(Residence state) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        var all = desk.in(state);
        all.forEach(one -> list.add(row(one, state)));
        return new SectionCard(getTranslation("talk.residents." + state, all.size()), all.isEmpty() ? new Paragraph(getTranslation("talk.desk.nothing")) : list);
    }

    private ListItem row(Resident one, Residence state) {
        var name = new Span(one.name());
        name.addClassName("person-name");
        var where = new Span(places.find(one.home()).map(place -> place.say(getLocale())).orElse("") + (one.phone() == null ? "" : " · " + one.phone()));
        where.addClassName("quiet");
        var words = new Div(name, where);
        words.addClassName("person-words");
        var row = new ListItem(words);
        if (state == Residence.ASKED) {
            var yes = button("talk.residents.confirm", one, () -> {
                desk.confirm(one.person());
                show();
            });
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(yes);
        }
        row.add(button(state == Residence.ASKED ? "talk.residents.refuse" : "talk.residents.end", one, () -> Confirm.askReason(getTranslation("talk.residents.refuse-what", one.name()),
                getTranslation("talk.residents.refuse.then"), getTranslation("talk.reason"), getTranslation("talk.residents.refuse"), why -> {
                    desk.refuse(one.person(), why);
                    show();
                })));
        return row;
    }

    private Button button(String key, Resident one, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> deed.run());
        button.setAriaLabel(getTranslation(key + "-what", one.name()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.residents.title");
    }
}
