package org.heshi.portal.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;

/**
 * What goes on in the room.
 *
 * @param topic   the one that is talked about now, and since when
 * @param present how many came
 * @param quorum  how many have to be there for a vote
 */
public record RoomState(Optional<MatterId> topic, Optional<Instant> since, int present, int quorum, List<Said> notes, List<Speaker> speakers, List<Question> questions) {

    /** A note, as it was taken; later ones have larger ids. */
    public record Said(long id, Optional<MatterId> topic, String words, Instant at) {}

    /** Somebody on the list of speakers. */
    public record Speaker(long id, String name, boolean isSpeaking) {}

    /**
     * A question of somebody at home; who asks is not told.
     *
     * @param words empty when it was only spoken; who speaks is known by the voice, so only the host hears it
     */
    public record Question(UUID id, String words, QuestionState state) {}

    /** The item of the agenda that is talked about now. */
    public Optional<AgendaItem> current(List<AgendaItem> agenda) {
        return topic.flatMap(now -> agenda.stream().filter(item -> item.topic().matter().equals(now)).findFirst());
    }

    /** Who has the word. */
    public Optional<Speaker> speaking() {
        return speakers.stream().filter(Speaker::isSpeaking).findFirst();
    }

    public boolean isQuorate() {
        return present >= quorum;
    }
}
