package org.heshi.portal.talk;

import java.time.LocalDate;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/** Who does what by when, and from which money. */
public record TaskForm(String what, String who, @Nullable LocalDate dueOn, String money) {

    public TaskForm {
        what = what.strip();
        who = who.strip();
        money = money.strip();
        if (what.isEmpty() || what.length() > 500 || who.isEmpty() || who.length() > 60 || dueOn == null || money.length() > 200) {
            throw new Refused("talk.refused.task");
        }
    }
}
