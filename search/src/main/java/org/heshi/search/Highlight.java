package org.heshi.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of found text, cut where it changes between matching and not matching; never markup, and no cut is empty. */
public record Highlight(List<Piece> pieces) {

    /** A stretch of the text, and whether it is what was searched for. */
    public record Piece(String text, boolean isMatch) {}

    public Highlight {
        pieces = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** The text without its marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean hasMatch() {
        return pieces.stream().anyMatch(Piece::isMatch);
    }
}
