package org.heshi.portal.guidance;

import java.util.List;

/** A question in its words and the answer to it, as they are to be read by everybody. */
public record Asked(String words, String answer) {

    public static final int WORDS_LENGTH = 2000;
    public static final int ANSWER_LENGTH = 5000;

    public Asked {
        words = GuideWords.within(words, WORDS_LENGTH, "guidance.question.words");
        answer = GuideWords.within(answer, ANSWER_LENGTH, "guidance.question.answer");
    }

    List<String> parts() {
        return List.of(words, answer);
    }

    @Override
    public String toString() {
        return "a question";
    }
}
