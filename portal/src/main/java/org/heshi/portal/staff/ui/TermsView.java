package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.staff.Appointments;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PostSummary;

/** Mediators whose year ends, by place, and another year for all of a place in one click. */
@Route(StaffPaths.TERMS)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class TermsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Appointments appointments;

    TermsView(Appointments appointments) {
        this.appointments = appointments;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("staff.renew.lead")));
        var due = appointments.due();
        due.forEach(place -> getContent().add(card(place)));
        if (due.isEmpty()) {
            getContent().add(new EmptyState(Drawing.CLOCK, getTranslation("staff.renew.none")));
        }
    }

    private Component card(Appointments.Due due) {
        var list = new UnorderedList();
        list.addClassNames("plain-rows", "people-terms");
        due.posts().forEach(post -> list.add(row(post)));
        var verb = getTranslation("staff.renew.verb", due.posts().size());
        var renew = new Button(verb, _ -> Confirm.ask(getTranslation("staff.renew.ask", due.place().say(getLocale()), due.posts().size()),
                getTranslation("staff.renew.ask-text"), verb, () -> renew(due.place().code())));
        renew.setAriaLabel(getTranslation("staff.renew.verb-where", due.place().say(getLocale()), due.posts().size()));
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        return new SectionCard(due.place().sayFull(getLocale()), list, renew);
    }

    private void renew(PlaceCode place) {
        Toast.done(getTranslation("staff.renew.done", appointments.renewAll(place)));
        show();
    }

    private ListItem row(PostSummary post) {
        var name = new Anchor(StaffPaths.person(post.person()), post.name());
        name.addClassName("person-name");
        var days = new Span(PostWords.days(getLocale(), post.from(), post.until()));
        days.addClassName("quiet");
        var words = new Div(name, days);
        words.addClassName("person-words");
        return new ListItem(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.renew.title");
    }
}
