package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Uuids;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Attendance;
import org.heshi.portal.talk.TalkPaths;

/** What the code on the wall opens: the visitor is there, and goes on to the evening's page. */
@Route(TalkPaths.HERE)
@PermitAll
class HereView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Attendance attendance;

    HereView(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").flatMap(Uuids::read).orElseThrow(NotFoundException::new);
        var day = attendance.here(token);
        Toast.done(getTranslation("talk.here.done"));
        event.forwardTo(TalkPaths.day(day));
    }
}
