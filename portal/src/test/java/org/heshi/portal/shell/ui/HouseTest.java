package org.heshi.portal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.ui.PlainButton;
import org.heshi.portal.shell.Preferences;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

@PortalTest
class HouseTest extends SpringBrowserlessTest {

    @Test
    void everyDoorOnTheFirstPageLeadsSomewhere() {
        navigate(HomeView.class);

        assertThat($(Anchor.class).withClassName("door").all()).isNotEmpty()
                .allSatisfy(door -> assertThat(door.isRouterIgnore()
                        || RouteConfiguration.forApplicationScope().getRoute(door.getHref()).isPresent()).as(door.getHref()).isTrue());
    }

    @Test
    void anUnknownAddressIsSaidToBeOneInsideTheFrame() {
        UI.getCurrent().navigate("there/is/nothing");

        assertThat($(H1.class).single().getText()).isEqualTo("没有找到这一页");
        assertThat($(Main.class).exists()).isTrue();
    }

    @Test
    void theElderModeIsOnAtOnceAndStaysOn() {
        navigate(HomeView.class);
        click($(PlainButton.class).withText("大字版").single());

        assertThat($(PlainButton.class).withText("标准版").exists()).isTrue();
        assertThat(com.vaadin.flow.component.ComponentUtil.getData(UI.getCurrent(), Preferences.class).large()).isTrue();
    }

    private static void click(PlainButton button) {
        var element = button.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "click", JacksonUtils.createObjectNode()));
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() {
        assertThat(said(new IllegalStateException("wrapped on the way", new Refused("kit.refused.sign-in")))).contains("请先登录，再做这一步。");
    }

    @Test
    void whoeverComesTooLateIsAskedToLookAgain() {
        assertThat(said(new OptimisticLockingFailureException("row 7"))).contains("刚才有别人也改了这里").doesNotContain("row 7");
    }

    @Test
    void aBugShowsANumberAndNothingOfItself() {
        assertThat(said(new IllegalStateException("the secret inside"))).containsPattern("编号 [0-9a-f]{8}").doesNotContain("secret");
    }

    private String said(Throwable thrown) {
        navigate(HomeView.class);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        roundTrip();
        return $(Notification.class).single().getElement().getOuterHTML();
    }
}
