package org.heshi.portal.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.kit.Words;

/**
 * A guide as a whole: what trouble it is about, what it relies on, and its words in both languages.
 *
 * @param category the code of a node of the category tree
 * @param written the day of this wording
 * @param review  the day by which somebody looks whether it is still true
 */
public record GuideText(String category, LocalDate written, GuideAuthor author, LocalDate review, List<Citation> articles,
        GuideWords zh, GuideWords en) {

    public static final int MOST_ARTICLES = 20;

    public GuideText {
        articles = List.copyOf(articles);
        if (articles.isEmpty() || articles.size() > MOST_ARTICLES) {
            throw new IllegalArgumentException("guidance.guide.articles");
        }
        if (!review.isAfter(written)) {
            throw new IllegalArgumentException("guidance.guide.review");
        }
    }

    /** What people call it, in both languages. */
    String heading() {
        return zh.title() + " " + String.join(" ", zh.words()) + " " + en.title() + " " + String.join(" ", en.words());
    }

    /** All that it tells, in both languages. */
    String telling() {
        return zh.all() + "\n" + en.all();
    }

    public GuideWords in(Locale locale) {
        return Words.language(locale).equals(Words.ENGLISH) ? en : zh;
    }
}
