package org.heshi.portal.booking;

import org.heshi.portal.kit.Refused;

/** Where a hearing takes place. */
public sealed interface Where {

    record InRoom(RoomId room) implements Where {}

    /** A meeting's address, or in words where to look: "in the portal's thread". */
    record Online(String link) implements Where {

        public Online {
            link = link.strip();
            if (link.isEmpty() || link.length() > 300) {
                throw new Refused("booking.refused.link");
            }
        }
    }
}
