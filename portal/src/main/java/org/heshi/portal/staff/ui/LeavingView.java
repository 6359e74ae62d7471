package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.staff.Leaving;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.PersonCard;

/** Somebody leaves: what they have in hand, to whom each goes, and then all at once. */
@Route(StaffPaths.LEAVING)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class LeavingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDesk desk;
    private final transient Leaving leaving;

    LeavingView(PeopleDesk desk, Leaving leaving) {
        this.desk = desk;
        this.leaving = leaving;
        getContent().addClassNames("column", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("person").flatMap(PersonAddresses::id).flatMap(desk::find).orElseThrow(NotFoundException::new));
    }

    private void show(PersonCard card) {
        var name = card.person().name();
        var fields = new HandOverFields(leaving.inHand(card.id()));
        var go = new Button(getTranslation("staff.leave.verb"), _ -> fields.read().ifPresent(successors ->
                Confirm.askReason(getTranslation("staff.leave.ask", name), getTranslation("staff.leave.then"), getTranslation("staff.leave.reason"),
                        getTranslation("staff.leave.verb"), reason -> {
                            leaving.carryOut(card.id(), successors, reason);
                            Toast.done(getTranslation("staff.leave.done"));
                            UI.getCurrent().navigate(StaffPaths.person(card.id()));
                        })));
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getContent().add(new PageHeader(getPageTitle(), getTranslation("staff.leave.lead", name)),
                new SectionCard(getTranslation("staff.leave.in-hand"), fields), posts(card), go);
    }

    private SectionCard posts(PersonCard card) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        card.posts().forEach(post -> list.add(new ListItem(PostWords.say(getLocale(), post))));
        var section = new SectionCard(getTranslation("staff.leave.posts"),
                new Paragraph(getTranslation(card.posts().isEmpty() ? "staff.leave.no-posts" : "staff.leave.posts-end")));
        return card.posts().isEmpty() ? section : section.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.leave.title");
    }
}
