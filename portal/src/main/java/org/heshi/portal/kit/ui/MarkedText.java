package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.Rewording.Stretch;

/** Text in which some stretches came, went, or were searched for; read out as such too. */
public class MarkedText extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    /** What a stretch is, and the element that says so. */
    public enum Mark {

        PLAIN("span"), ADDED("ins"), REMOVED("del"), FOUND("mark");

        private final String tag;

        Mark(String tag) {
            this.tag = tag;
        }
    }

    /** A stretch of the text. */
    public record Piece(Mark mark, String text) {}

    /** What was changed in a wording. */
    public static MarkedText of(List<Stretch> stretches) {
        return new MarkedText(stretches.stream().map(stretch -> new Piece(switch (stretch.change()) {
            case SAME -> Mark.PLAIN;
            case ADDED -> Mark.ADDED;
            case REMOVED -> Mark.REMOVED;
        }, stretch.text())).toList());
    }

    public MarkedText(List<Piece> pieces) {
        getContent().addClassNames("marked-text", "multiline");
        pieces.forEach(piece -> {
            var stretch = new HtmlContainer(piece.mark().tag);
            stretch.setText(piece.text());
            getContent().add(stretch);
        });
    }
}
