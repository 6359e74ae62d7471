package org.heshi.portal.talk;

import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the village to talk about.
 *
 * @param whereabouts where in the village; may be empty
 * @param wish        what should become of it; may be empty
 * @param filedFor    the name of the villager for whom staff raise it
 * @param files       the draft under which pictures were uploaded
 */
public record TopicForm(PlaceCode place, String subject, String told, String whereabouts, String wish, Privacy privacy,
        @Nullable String filedFor, Via via, @Nullable UUID files) {

    public static final int SUBJECT_LENGTH = 80;
    public static final int TOLD_LENGTH = 4000;
    public static final int WHERE_LENGTH = 100;

    public TopicForm {
        subject = subject.strip();
        told = told.strip();
        whereabouts = whereabouts.strip();
        wish = wish.strip();
        if (subject.isEmpty() || subject.length() > SUBJECT_LENGTH) {
            throw new Refused("talk.refused.subject");
        }
        if (told.isEmpty() || told.length() > TOLD_LENGTH) {
            throw new Refused("talk.refused.told");
        }
        if (whereabouts.length() > WHERE_LENGTH || wish.length() > 1000) {
            throw new Refused("talk.refused.length");
        }
        if (filedFor != null && (filedFor.isBlank() || filedFor.length() > 40)) {
            throw new Refused("talk.refused.filed-for");
        }
    }

    @Override
    public String toString() {
        return "topic at " + place;
    }
}
