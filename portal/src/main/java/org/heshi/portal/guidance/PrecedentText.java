package org.heshi.portal.guidance;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A dispute as it is told to others.
 *
 * @param story  what happened
 * @param result what the two sides agreed on
 */
public record PrecedentText(String title, String story, String result) {

    public static final int TITLE_LENGTH = 100;
    public static final int STORY_LENGTH = 5000;
    public static final int RESULT_LENGTH = 5000;

    public PrecedentText {
        title = GuideWords.within(title, TITLE_LENGTH, "guidance.precedent.title");
        story = GuideWords.within(story, STORY_LENGTH, "guidance.precedent.story");
        result = GuideWords.within(result, RESULT_LENGTH, "guidance.precedent.result");
    }

    List<String> parts() {
        return List.of(title, story, result);
    }

    PrecedentText with(UnaryOperator<String> change) {
        return new PrecedentText(change.apply(title), change.apply(story), change.apply(result));
    }

    @Override
    public String toString() {
        return "a story";
    }
}
