package org.heshi.portal.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.search.Highlight;

/** Puts replacements in the place of what they hide, the longest first, and never within what already stands instead. */
final class Replacing {

    private Replacing() {}

    static String text(String original, List<Replacement> replacements) {
        return marked(original, replacements, Replacement::by).text();
    }

    /** The text with what stands instead marked. */
    static Highlight replaced(String original, List<Replacement> replacements) {
        return marked(original, replacements, Replacement::by);
    }

    /** The original with what will be hidden marked. */
    static Highlight hidden(String original, List<Replacement> replacements) {
        return marked(original, replacements, Replacement::original);
    }

    private static Highlight marked(String original, List<Replacement> replacements, Function<Replacement, String> shown) {
        if (replacements.isEmpty()) {
            return new Highlight(List.of(new Highlight.Piece(original, false)));
        }
        var byOriginal = replacements.stream().collect(Collectors.toMap(Replacement::original, Function.identity(), (first, _) -> first));
        var any = Pattern.compile(byOriginal.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"))).matcher(original);
        var pieces = new ArrayList<Highlight.Piece>();
        var end = 0;
        while (any.find()) {
            pieces.add(new Highlight.Piece(original.substring(end, any.start()), false));
            pieces.add(new Highlight.Piece(shown.apply(replacement(byOriginal, any.group())), true));
            end = any.end();
        }
        pieces.add(new Highlight.Piece(original.substring(end), false));
        return new Highlight(pieces);
    }

    private static Replacement replacement(Map<String, Replacement> byOriginal, String found) {
        return byOriginal.getOrDefault(found, new Replacement(found, found, Veil.OTHER));
    }
}
