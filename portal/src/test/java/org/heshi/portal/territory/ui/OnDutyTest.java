package org.heshi.portal.territory.ui;

import static com.vaadin.flow.server.auth.AccessCheckDecision.ALLOW;
import static com.vaadin.flow.server.auth.AccessCheckDecision.DENY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.shell.MenuGate;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class OnDutyTest {

    @PermitAll
    @OnDuty({Duty.COMMITTEE, Duty.DISPATCHER})
    private static class Desk extends Div {}

    @PermitAll
    private static class MyCases extends Div {}

    @AnonymousAllowed
    private static class Home extends Div {}

    private static class Forgotten extends Div {}

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    NavigationAccessControl control;

    @Autowired
    ServletContext servlet;

    @Autowired
    MenuGate gate;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    private final PersonId clerk = new PersonId(UUID.randomUUID());
    private final PersonId resident = new PersonId(UUID.randomUUID());

    @BeforeEach
    void appointTheClerk() {
        As.machine(() -> {
            people.welcome(resident, "林小雨", null);
            people.welcome(clerk, "何小静", null);
            posts.appoint(clerk, Duty.COMMITTEE, new PlaceCode("330281103203"), MONDAY, null);
        });
    }

    private AccessCheckDecision open(Class<? extends Component> view) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var router = new Router(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        return control.checkAccess(new NavigationContext(router, view, new Location("somewhere"),
                RouteParameters.empty(), authentication, _ -> false, false), true).decision();
    }

    @Test
    void opensTheDeskToWhoHoldsThePostOnly() {
        assertThat(As.person(clerk, () -> open(Desk.class))).isEqualTo(ALLOW);
        assertThat(As.person(resident, () -> open(Desk.class))).isEqualTo(DENY);
        assertThat(As.person(clerk, () -> gate.mayOpen(Desk.class))).isTrue();
        assertThat(As.person(resident, () -> gate.mayOpen(Desk.class))).isFalse();
    }

    @Test
    void leavesOtherScreensToTheirAnnotations() {
        assertThat(As.person(resident, () -> open(MyCases.class))).isEqualTo(ALLOW);
        assertThat(As.person(resident, () -> open(Home.class))).isEqualTo(ALLOW);
        assertThat(As.person(clerk, () -> open(Forgotten.class))).isEqualTo(DENY);
    }

    @Test
    void closesEverythingButTheOpenScreensToStrangers() {
        assertThat(open(Home.class)).isEqualTo(ALLOW);
        assertThat(open(MyCases.class)).isEqualTo(DENY);
        assertThat(open(Desk.class)).isEqualTo(DENY);
    }
}
