package org.heshi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of found text, cut where it changes between matching and not matching; never markup. */
public record Highlight(List<Piece> pieces) {

    /** A stretch of the text, and whether it is what was searched for. */
    public record Piece(String text, boolean isMatch) {}

    static final String START = "\uE000";
    static final String END = "\uE001";

    public Highlight {
        pieces = List.copyOf(pieces);
    }

    /** The text without its marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean hasMatch() {
        return pieces.stream().anyMatch(Piece::isMatch);
    }

    static Highlight parse(String marked) {
        var pieces = new ArrayList<Piece>();
        var rest = marked.replace(END + START, "");
        while (!rest.isEmpty()) {
            var isMatch = rest.startsWith(START);
            var end = rest.indexOf(isMatch ? END : START, isMatch ? 1 : 0);
            var text = rest.substring(isMatch ? 1 : 0, end < 0 ? rest.length() : end);
            pieces.add(new Piece(text, isMatch));
            rest = end < 0 ? "" : rest.substring(isMatch ? end + 1 : end);
        }
        return new Highlight(pieces);
    }
}
