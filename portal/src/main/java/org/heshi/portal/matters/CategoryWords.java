package org.heshi.portal.matters;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How near a told trouble is to a category: whole lay words count most, pairs of characters that they share some. */
final class CategoryWords {

    private CategoryWords() {}

    static double likeness(String told, Category category) {
        var text = told.toLowerCase(Locale.ROOT);
        var pairs = pairs(text);
        var score = 0.0;
        for (var word : (category.words() + " " + category.chinese() + " " + category.english().toLowerCase(Locale.ROOT)).split("\\s+")) {
            if (word.length() > 1 && text.contains(word)) {
                score += word.length();
            } else if (word.length() > 2) {
                score += pairs(word).stream().filter(pairs::contains).count() * 0.5;
            } else if (word.length() == 1 && text.contains(word)) {
                score += 0.3;
            }
        }
        return score;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2)).collect(Collectors.toSet());
    }
}
