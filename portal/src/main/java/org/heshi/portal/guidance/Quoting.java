package org.heshi.portal.guidance;

import java.util.List;
import org.heshi.search.Highlight;
import org.heshi.search.Passages;

/** What is quoted of a text that was found: where the words stand, or how it begins where only its meaning is like theirs. */
final class Quoting {

    private static final int LENGTH = 160;

    private final Passages passages;

    Quoting(String words) {
        passages = new Passages(words);
    }

    List<Highlight> of(String text) {
        var found = passages.in(text);
        return found.isEmpty() ? List.of(beginning(text)) : found;
    }

    static Highlight beginning(String text) {
        return new Highlight(List.of(new Highlight.Piece(text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "……", false)));
    }
}
