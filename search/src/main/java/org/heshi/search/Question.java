package org.heshi.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as {@link Finder} understands it.
 *
 * @param words   as typed, with article numbers in both writings
 * @param also    what the same is called by those who write the documents
 * @param meaning null without vectors
 * @param turned  the meaning, turned towards where documents answer such questions
 */
public record Question(String words, List<String> also, @Nullable Embedding meaning, @Nullable Embedding turned) {

    public boolean isEmpty() {
        return words.isBlank() && turned == null;
    }

    /** Told in letters, none of them Chinese: what is written in Chinese alone has none of its words, or has them by chance. */
    public boolean isForeign() {
        return !ChineseQuery.isChinese(words) && words.codePoints().anyMatch(Character::isLetter);
    }

    /** To be found by meaning alone. */
    public Question withoutWords() {
        return new Question("", List.of(), meaning, turned);
    }

    /** Other words may have been meant. */
    public Question orAsWell(List<String> others) {
        return others.isEmpty() ? this : new Question(words, Stream.concat(also.stream(), others.stream()).distinct().toList(), meaning, turned);
    }

    /** To be asked of what is written as people speak. */
    public Question asTold() {
        return new Question(words, also, meaning, meaning);
    }

    /** The same question, turned otherwise. */
    public Question turned(Turning turning) {
        return new Question(words, also, meaning, meaning == null ? null : turning.turn(meaning));
    }
}
