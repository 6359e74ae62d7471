package org.heshi.portal.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.heshi.portal.shell.MenuGate;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.OnDuty;

/** Hides a screen, and its entry in the menu, from those who hold none of its duties. */
@org.springframework.stereotype.Component
class DutyViews implements NavigationAccessChecker, MenuGate {

    private static final long serialVersionUID = 1L;

    private final transient DutyCheck duty;

    DutyViews(DutyCheck duty) {
        this.duty = duty;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return opens(context.getNavigationTarget())
                ? context.neutral() : context.deny("The person holds no post that opens this screen");
    }

    @Override
    public boolean mayOpen(Class<? extends Component> view) {
        return opens(view);
    }

    private boolean opens(Class<?> view) {
        return !view.isAnnotationPresent(OnDuty.class) || duty.mayOpen(view);
    }
}
