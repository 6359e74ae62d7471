package org.heshi.portal.talk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when, what it may cost, and from which money.
 *
 * @param planned in yuan; none where it costs nothing
 * @param holder  who of the house has it in hand, where it is somebody of the house
 */
public record TaskForm(String what, String who, @Nullable LocalDate dueOn, String money, @Nullable BigDecimal planned, @Nullable PersonId holder) {

    static final BigDecimal MOST = new BigDecimal("99999999");

    public TaskForm {
        what = what.strip();
        who = who.strip();
        money = money.strip();
        if (what.isEmpty() || what.length() > 500 || who.isEmpty() || who.length() > 60 || dueOn == null || money.length() > 200) {
            throw new Refused("talk.refused.task");
        }
        if (planned != null && !isCost(planned)) {
            throw new Refused("talk.refused.task-cost");
        }
    }

    static boolean isCost(BigDecimal yuan) {
        return yuan.signum() >= 0 && yuan.compareTo(MOST) <= 0;
    }
}
