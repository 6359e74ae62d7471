package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;

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

    public MarkedText(List<Piece> pieces) {
        getContent().addClassNames("marked-text", "multiline");
        pieces.forEach(piece -> {
            var stretch = new HtmlContainer(piece.mark().tag);
            stretch.setText(piece.text());
            getContent().add(stretch);
        });
    }
}
