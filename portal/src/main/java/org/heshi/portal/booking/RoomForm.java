package org.heshi.portal.booking;

import org.heshi.portal.kit.Refused;

/** What is said about a room. */
public record RoomForm(String name, int seats, String address) {

    public RoomForm {
        name = name.strip();
        address = address.strip();
        if (name.isEmpty() || name.length() > 40) {
            throw new Refused("booking.refused.room-name");
        }
        if (address.isEmpty() || address.length() > 200) {
            throw new Refused("booking.refused.room-address");
        }
        if (seats < 2 || seats > 500) {
            throw new Refused("booking.refused.room-seats");
        }
    }
}
