package org.heshi.portal.guidance;

import java.util.List;

/**
 * What people say, and what the law calls it.
 *
 * @param called one or several, without blanks within
 */
public record Synonym(String said, List<String> called) {

    public static final int SAID_LENGTH = 20;
    public static final int CALLED_LENGTH = 200;

    public Synonym {
        said = GuideWords.within(said, SAID_LENGTH, "guidance.synonym.said.bad");
        called = called.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        if (said.contains(" ")) {
            throw new IllegalArgumentException("guidance.synonym.said.bad");
        }
        if (called.isEmpty() || String.join(" ", called).length() > CALLED_LENGTH) {
            throw new IllegalArgumentException("guidance.synonym.called.bad");
        }
    }
}
