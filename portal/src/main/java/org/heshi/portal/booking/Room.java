package org.heshi.portal.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.OfficeId;
import org.jspecify.annotations.Nullable;

/** A room of an office; a closed one keeps its past hearings and takes no new ones. */
@Entity
class Room {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private OfficeId office;
    private String name;
    private int seats;
    private String address;
    private @Nullable Instant closedAt;

    protected Room() {}

    Room(OfficeId office, RoomForm form) {
        this.id = RoomId.next().value();
        this.office = office;
        change(form);
    }

    OfficeId office() {
        return office;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    final void change(RoomForm form) {
        requireOpen();
        name = form.name();
        seats = form.seats();
        address = form.address();
    }

    void close(Instant now) {
        requireOpen();
        closedAt = now;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new Refused("booking.refused.room-closed");
        }
    }

    /** "调解室，谢家路村便民服务中心二楼" */
    String said() {
        return name + "，" + address;
    }

    RoomSummary summary() {
        return new RoomSummary(new RoomId(id), office, name, seats, address);
    }
}
