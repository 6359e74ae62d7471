package org.heshi.portal.talk;

import java.util.Map;
import java.util.UUID;
import org.heshi.portal.matters.MatterId;

/**
 * A decision proposed in the room.
 *
 * @param voted  how many voted so far
 * @param result what they voted; empty as long as voting goes on
 */
public record Proposal(UUID id, MatterId topic, String words, Way way, boolean isOpen, int voted, Map<Choice, Integer> result) {

    public int votes(Choice choice) {
        return result.getOrDefault(choice, 0);
    }

    /** More for it than against it. */
    public boolean isCarried() {
        return !isOpen && votes(Choice.YES) > votes(Choice.NO);
    }
}
