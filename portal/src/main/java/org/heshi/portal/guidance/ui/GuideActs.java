package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.heshi.portal.guidance.GuideDesk;
import org.heshi.portal.guidance.GuideDetail;
import org.heshi.portal.guidance.GuideState;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;

/** What may be done with a guide as it stands, by whoever looks at it. */
@SpringComponent
class GuideActs {

    private final GuideDesk desk;
    private final DutyCheck duty;

    GuideActs(GuideDesk desk, DutyCheck duty) {
        this.desk = desk;
        this.duty = duty;
    }

    Div of(Component asker, GuideDetail guide, Runnable then) {
        var row = new Div();
        row.addClassName("actions");
        var state = guide.latest().state();
        var reviews = duty.any(Duty.CENTRE, Duty.ADMINISTRATOR);
        if (state == GuideState.DRAFT) {
            row.add(button(asker, "submit", () -> act(asker, "submit", () -> desk.submit(guide.slug()), then)));
        }
        if (state == GuideState.IN_REVIEW && reviews) {
            row.add(button(asker, "publish", () -> Confirm.ask(say(asker, "publish.ask"), say(asker, "publish.then"), say(asker, "publish"),
                    () -> act(asker, "publish", () -> desk.publish(guide.slug()), then))));
            row.add(button(asker, "back", () -> Confirm.askReason(say(asker, "back.ask"), say(asker, "back.then"), say(asker, "back.why"), say(asker, "back"),
                    why -> act(asker, "back", () -> desk.sendBack(guide.slug(), why), then))));
        }
        if (state == GuideState.PUBLISHED && reviews) {
            row.add(button(asker, "retire", () -> Confirm.askFinal(say(asker, "retire.ask"), say(asker, "retire.then"), say(asker, "retire"),
                    () -> act(asker, "retire", () -> desk.retire(guide.slug()), then))));
        }
        return row;
    }

    private static void act(Component asker, String what, Runnable work, Runnable then) {
        work.run();
        Toast.done(say(asker, what + ".done"));
        then.run();
    }

    private static Button button(Component asker, String what, Runnable then) {
        return new Button(say(asker, what), _ -> then.run());
    }

    private static String say(Component asker, String what) {
        return asker.getTranslation("guidance.edit." + what);
    }
}
