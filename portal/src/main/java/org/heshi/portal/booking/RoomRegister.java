package org.heshi.portal.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.OfficeId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRegister extends Repository<Room, UUID> {

    Room save(Room room);

    Optional<Room> findById(UUID id);

    List<Room> findByIdIn(Collection<UUID> ids);

    List<Room> findByOfficeAndClosedAtIsNullOrderByName(OfficeId office);

    boolean existsByOffice(OfficeId office);

    boolean existsByOfficeAndNameAndClosedAtIsNullAndIdNot(OfficeId office, String name, UUID id);

    /** Two who ask at once for the rooms of an office that has none yet get the same one. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into room (id, version, office, name, seats, address) values (:id, 0, :office, :name, :seats, :address)
            on conflict do nothing""")
    void addFirst(UUID id, UUID office, String name, int seats, String address);

    default Room get(RoomId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("booking.refused.room-missing"));
    }
}
