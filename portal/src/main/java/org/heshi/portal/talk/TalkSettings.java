package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How those at home see each other.
 *
 * @param iceServers addresses of STUN and TURN servers
 * @param peers      how many may take part from peer to peer
 * @param meeting    the address of meetings elsewhere, with {@code {room}} for the name of one; empty where there are none
 */
@ConfigurationProperties("heshi.talk")
record TalkSettings(@DefaultValue({}) List<String> iceServers, @DefaultValue("6") int peers, @DefaultValue("") String meeting) {

    private static final String ROOM = "{room}";

    TalkSettings {
        if (!meeting.isEmpty() && !(meeting.startsWith("https://") && meeting.contains(ROOM))) {
            throw new IllegalArgumentException("heshi.talk.meeting is an https address with {room} in it, or nothing");
        }
    }

    Optional<String> meeting(UUID room) {
        return meeting.isEmpty() ? Optional.empty() : Optional.of(meeting.replace(ROOM, room.toString()));
    }
}
