package org.heshi.portal.territory.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Set;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.OnDuty;
import org.springframework.stereotype.Component;

/** Hides a screen, and its entry in the menu, from those who hold none of its duties. */
@Component
class DutyViews implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;
    private static final String MINE = DutyViews.class.getName();

    private final transient DutyCheck duty;

    DutyViews(DutyCheck duty) {
        this.duty = duty;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var view = context.getNavigationTarget();
        if (!view.isAnnotationPresent(OnDuty.class)) {
            return context.neutral();
        }
        return DutyCheck.mayOpen(view, mine()) ? context.neutral() : context.deny("The person holds no post that opens this screen");
    }

    /** A menu asks for many screens in one request; one look into the database answers them all. */
    @SuppressWarnings("unchecked")
    private Set<Duty> mine() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return duty.mine();
        }
        var known = (Set<Duty>) request.getAttribute(MINE);
        if (known == null) {
            known = duty.mine();
            request.setAttribute(MINE, known);
        }
        return known;
    }
}
