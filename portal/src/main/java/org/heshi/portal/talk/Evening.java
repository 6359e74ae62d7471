package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;

/**
 * An evening as everybody sees it, whoever looks: read once for all of them.
 *
 * @param taken   how many seats are taken
 * @param minutes as they were published, the latest first
 * @param due     by when minutes are due that are not there yet
 */
public record Evening(TalkDaySummary day, RoomState room, List<AgendaItem> agenda, List<Guest> guests, List<Proposal> proposals, int taken,
        List<Minutes.Version> minutes, Optional<Minutes.Due> due) {

    public boolean isOpen() {
        return day.status() == DayStatus.OPEN;
    }

    @Override
    public String toString() {
        return "evening " + day.id();
    }
}
