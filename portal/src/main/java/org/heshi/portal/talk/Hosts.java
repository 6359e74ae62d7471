package org.heshi.portal.talk;

import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.springframework.stereotype.Component;

/** Answers, as {@code @talkHosts} in rules, whether the visitor serves in the committee that holds a talk day. */
@Component("talkHosts")
@Inside
public class Hosts {

    private final TalkDays days;
    private final DutyCheck duty;

    Hosts(TalkDays days, DutyCheck duty) {
        this.days = days;
        this.duty = duty;
    }

    public boolean holds(TalkDayId day) {
        return Visitor.current() instanceof Visitor.Machine || days.find(day).filter(found -> duty.at(found.village(), Duty.COMMITTEE)).isPresent();
    }
}
