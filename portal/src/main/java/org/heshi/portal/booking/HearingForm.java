package org.heshi.portal.booking;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;

/** Who shall meet about a matter, where, and for how long. */
public record HearingForm(MatterId matter, List<Attendee> attendees, Where where, Duration length) {

    public static final Duration USUAL = Duration.ofMinutes(60);

    public HearingForm {
        attendees = List.copyOf(attendees);
        if (length.toMinutes() < 15 || length.toHours() > 8) {
            throw new Refused("booking.refused.length");
        }
        if (attendees.stream().noneMatch(one -> one.role() == AttendeeRole.MEDIATOR)) {
            throw new Refused("booking.refused.no-mediator");
        }
        var subjects = new HashSet<>();
        if (!attendees.stream().allMatch(one -> subjects.add(one.subject()))) {
            throw new IllegalArgumentException("the same subject twice");
        }
    }
}
