package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.staff.Leaving;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.staff.StaffAccounts;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.PersonCard;
import org.heshi.portal.territory.PostTerm;

/** One person: what they may do where and why, their terms, and their account. */
@Route(StaffPaths.PERSON)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class PersonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDesk desk;
    private final transient StaffAccounts accounts;
    private final transient Leaving leaving;

    PersonView(PeopleDesk desk, StaffAccounts accounts, Leaving leaving) {
        this.desk = desk;
        this.accounts = accounts;
        this.leaving = leaving;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("person").flatMap(PersonAddresses::id).flatMap(desk::find).orElseThrow(NotFoundException::new));
    }

    private void show(PersonCard card) {
        var phone = card.person().phone();
        getContent().removeAll();
        getContent().add(new PageHeader(card.person().name(), getTranslation("staff.person.lead",
                card.account() == null ? getTranslation("staff.person.no-account") : card.account(),
                phone == null ? getTranslation("staff.person.no-phone") : phone.masked())));
        if (card.leftAt() != null) {
            var left = new Paragraph(getTranslation("staff.person.left-since", Dates.say(getLocale(), Dates.day(card.leftAt()))));
            left.addClassName("hint");
            getContent().add(left);
        }
        var give = new Button(getTranslation("staff.give.title"), _ -> new GivePostDialog(desk.today(), desk::places, form -> {
            desk.give(card.id(), form.duty(), form.place(), form.from(), form.until());
            Toast.done(getTranslation("staff.give.done"));
            again(card.id());
        }).open());
        give.setVisible(card.leftAt() == null);
        getContent().add(new PowersCard(card), new TermsCard(desk.terms(card.id()), desk.today(), term -> end(card.id(), term), give),
                new AccountCard(card, this::password, this::secondFactor, this::bringBack));
    }

    private void end(PersonId person, PostTerm term) {
        new EndPostDialog(PostWords.say(getLocale(), term.duty(), term.place()), desk.today(), (from, reason) -> {
            desk.end(term.id(), from, reason);
            Toast.done(getTranslation("staff.end.done"));
            again(person);
        }).open();
    }

    private void password(PersonCard card) {
        Confirm.ask(getTranslation("staff.password.ask"), getTranslation("staff.password.then"), getTranslation("staff.password.verb"),
                () -> new PasswordDialog(accounts.newPassword(card.id())).open());
    }

    private void secondFactor(PersonCard card) {
        Confirm.ask(getTranslation("staff.second-factor.ask"), getTranslation("staff.second-factor.then"), getTranslation("staff.second-factor.verb"), () -> {
            accounts.forgetSecondFactor(card.id());
            Toast.done(getTranslation("staff.second-factor.done"));
        });
    }

    private void bringBack(PersonCard card) {
        Confirm.ask(getTranslation("staff.back.ask"), getTranslation("staff.back.then"), getTranslation("staff.back.verb"), () -> {
            leaving.bringBack(card.id());
            again(card.id());
        });
    }

    private void again(PersonId person) {
        desk.find(person).ifPresent(this::show);
    }

    /** Whose page it is stays out of the browser's history and tabs. */
    @Override
    public String getPageTitle() {
        return getTranslation("staff.person.title");
    }
}
