package org.heshi.yardstick;

import org.heshi.search.Numerals;
import org.jspecify.annotations.Nullable;

/** An article as the corpus has it. */
record Document(String id, String law, String article, String text) {

    String title() {
        return law + article;
    }

    /** Where in the law it stands; null for what stands outside of articles. */
    @Nullable Integer place() {
        var number = Numerals.article(article);
        return number > 0 ? (Integer) number : null;
    }

    /** What its meaning is taken from. */
    String meant() {
        return title() + "\n" + text;
    }
}
