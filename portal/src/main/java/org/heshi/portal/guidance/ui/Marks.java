package org.heshi.portal.guidance.ui;

import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.search.Highlight;

/** Found or replaced stretches of a text, as they are shown. */
final class Marks {

    private Marks() {}

    static MarkedText of(Highlight text) {
        return new MarkedText(text.pieces().stream()
                .map(piece -> new MarkedText.Piece(piece.isMatch() ? MarkedText.Mark.FOUND : MarkedText.Mark.PLAIN, piece.text())).toList());
    }
}
