package org.heshi.portal.mediation.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseDesk;
import org.heshi.portal.mediation.CodeEntry;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.MediatorChoice;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Recusals;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.StaffPart;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A village with its committee, a mediator, a resident and one dispute, and the hands with which staff work on a screen. */
@PortalTest
abstract class DeskScreens extends SpringBrowserlessTest {


    @Autowired Filing filing;
    @Autowired CaseDesk cases;
    @Autowired Handling handling;
    @Autowired Assigning assigning;
    @Autowired Recusals recusals;
    @Autowired Inviting inviting;
    @Autowired CodeEntry door;
    @Autowired Conversation conversation;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired TestClock clock;

    PlaceCode village;
    PersonId resident;
    PersonId committee;
    PersonId mediator;
    DisputeFiled filed;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        village = new PlaceCode("330281103203");
        resident = somebody("林阿娣");
        committee = serving("许国平", Duty.COMMITTEE);
        mediator = serving("何叔同", Duty.MEDIATOR);
        filed = As.person(resident, () -> filing.file(new DisputeForm(new CategoryCode("leak"), village, "楼上漏水 " + UUID.randomUUID(),
                "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", Privacy.NAMED, new Contact("林阿娣", new PhoneNumber("13800000011")),
                new Contact("金大海", new PhoneNumber("13900001234")), false, null, Locale.CHINESE)));
        as(committee);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void mediating() {
        As.person(committee, () -> handling.admit(filed.matter(), new CategoryCode("leak")));
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
    }

    void theOtherSideComesIn() {
        var party = staff().party(Side.RESPONDENT).orElseThrow().id();
        var code = As.person(committee, () -> inviting.handOver(filed.matter(), party));
        As.anonymous(() -> door.enter(filed.reference(), code));
    }

    void open() {
        open(StaffPart.CASE);
    }

    void open(StaffPart part) {
        UI.getCurrent().navigate(path(), QueryParameters.of("part", part.name().toLowerCase(Locale.ROOT)));
    }

    String path() {
        return "desk/cases/" + filed.reference();
    }

    StaffCase staff() {
        return As.person(committee, () -> cases.open(filed.reference(), StaffPart.CASE)).orElseThrow();
    }

    String texts() {
        return Seen.in($(Main.class).single())
                + $(Dialog.class).all().stream().map(dialog -> Seen.in(dialog)).collect(Collectors.joining());
    }

    void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    void confirm(String verb) {
        test($(Button.class).from($(Dialog.class).single()).withText(verb).single()).click();
    }

    void write(int field, String words) {
        test($(TextArea.class).from($(Dialog.class).single()).all().get(field)).setValue(words);
    }

    @SuppressWarnings("unchecked")
    CheckboxGroup<MediatorChoice> choices() {
        return $(CheckboxGroup.class).from($(Dialog.class).single()).single();
    }

    MediatorChoice choice(PersonId person) {
        return choices().getListDataView().getItems().filter(choice -> choice.mediator().equals(person)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    java.util.List<MatterRow> rows() {
        Grid<MatterRow> grid = $(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    void as(PersonId person) {
        as(new Visitor.SignedIn(person, "测试"));
    }

    /** Sits down at a screen as somebody; live news reach the screen with the session's own visitor. */
    void as(Visitor visitor) {
        Quarrel.comes(visitor);
        super.initVaadinEnvironment();
        VaadinSession.getCurrent().getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                SecurityContextHolder.getContext());
    }

    PersonId somebody(String name) {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, name, null);
        return id;
    }

    PersonId serving(String name, Duty duty) {
        var id = somebody(name);
        As.machine(() -> {
            posts.appoint(id, duty, village, LocalDate.of(2026, 1, 1), null);
        });
        return id;
    }
}
