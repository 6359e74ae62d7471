package org.heshi.portal.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Set;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.shell.MenuGate;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.OnDuty;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Hides a screen, and its entry in the menu, from those who hold none of its duties. */
@org.springframework.stereotype.Component
class DutyViews implements NavigationAccessChecker, MenuGate {

    private static final long serialVersionUID = 1L;
    private static final String MINE = DutyViews.class.getName();

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
        return !view.isAnnotationPresent(OnDuty.class) || DutyCheck.mayOpen(view, mine());
    }

    /** A menu asks for many screens in one request; one look into the database answers them all. */
    @SuppressWarnings("unchecked")
    private Set<Duty> mine() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return duty.mine();
        }
        var mine = MINE + Visitor.current();
        var known = (Set<Duty>) request.getAttribute(mine, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = duty.mine();
            request.setAttribute(mine, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }
}
