package org.heshi.portal.booking;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Posts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which an office receives people. */
@Service
@Transactional
@PreAuthorize(Hosts.KEEPERS_ONLY)
public class Rooms {

    private static final int USUAL_SEATS = 8;

    private final RoomRegister rooms;
    private final Offices offices;
    private final Places places;
    private final Posts posts;
    private final Reservations reservations;
    private final Clock clock;

    Rooms(RoomRegister rooms, Offices offices, Places places, Posts posts, Reservations reservations, Clock clock) {
        this.rooms = rooms;
        this.offices = offices;
        this.places = places;
        this.posts = posts;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** The offices whose rooms the signed-in person keeps. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> offices() {
        return posts.of(Visitor.requirePerson()).stream().flatMap(post -> offices.at(post.place().code()).stream()
                .filter(office -> Hosts.keeper(office.kind()) == post.duty())).distinct().toList();
    }

    /** The open rooms; an office that never had one is given its first, to be described better by those who know it. */
    @PreAuthorize(Hosts.ONLY)
    public List<RoomSummary> of(OfficeId office) {
        if (!rooms.existsByOffice(office)) {
            var summary = offices.get(office);
            rooms.addFirst(UUID.nameUUIDFromBytes(("first room of " + office.value()).getBytes(StandardCharsets.UTF_8)),
                    office.value(), Words.say(Words.CHINESE, "booking.room.first"), USUAL_SEATS,
                    places.get(summary.place()).fullName());
        }
        return rooms.findByOfficeAndClosedAtIsNullOrderByName(office).stream().map(Room::summary).toList();
    }

    public RoomId add(OfficeId office, RoomForm form) {
        requireKeeper(office);
        requireNewName(office, form.name(), new UUID(0, 0));
        return rooms.save(new Room(office, form)).summary().id();
    }

    public void change(RoomId id, RoomForm form) {
        var room = rooms.get(id);
        requireKeeper(room.office());
        requireNewName(room.office(), form.name(), id.value());
        room.change(form);
        rooms.save(room);
    }

    /** Only when nothing is booked in it any more: otherwise people would stand before a locked door. */
    public void close(RoomId id) {
        var room = rooms.get(id);
        requireKeeper(room.office());
        reservations.queueUp(List.of(id.value()));
        var now = clock.instant();
        var booked = reservations.taken(List.of(id.value()), now, now.plus(Duration.ofDays(3650)));
        if (!booked.isEmpty()) {
            var last = booked.stream().map(Reservations.Taken::start).max(Instant::compareTo).orElse(now);
            throw new Refused("booking.refused.room-booked", booked.size(), Dates.day(last).toString());
        }
        room.close(now);
        rooms.save(room);
    }

    private void requireKeeper(OfficeId office) {
        if (offices().stream().noneMatch(own -> own.id().equals(office))) {
            throw new Refused("booking.refused.not-your-office");
        }
    }

    private void requireNewName(OfficeId office, String name, UUID except) {
        if (rooms.existsByOfficeAndNameAndClosedAtIsNullAndIdNot(office, name.strip(), except)) {
            throw new Refused("booking.refused.room-name-used");
        }
    }
}
