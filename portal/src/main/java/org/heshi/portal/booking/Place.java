package org.heshi.portal.booking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where to go, in words. */
final class Place {

    private Place() {}

    static Map<Where, String> of(List<Where> wheres, RoomRegister rooms) {
        var ids = wheres.stream().filter(Where.InRoom.class::isInstance).map(where -> ((Where.InRoom) where).room().value()).toList();
        var said = (ids.isEmpty() ? List.<Room>of() : rooms.findByIdIn(ids)).stream().collect(Collectors.toMap(room -> room.summary().id(), Room::said));
        return wheres.stream().distinct().collect(Collectors.toMap(Function.identity(), where -> switch (where) {
            case Where.InRoom in -> said.get(in.room());
            case Where.Online online -> online.link();
        }));
    }
}
