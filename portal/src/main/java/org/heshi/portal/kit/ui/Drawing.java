package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The portal's own line drawings, in the colour of the text around them. Words always stand beside them. */
public enum Drawing {

    MARK, VILLAGE, TELL, TALK, SETTLE, SPEAK, FOLLOW, LAW, FOLDER, ENTER, PHONE, CLOCK, PRINT, PAPER, BOAT, MENU, ATTACH;

    private final String svg;

    Drawing() {
        var name = name().toLowerCase(Locale.ROOT);
        try (var in = Drawing.class.getResourceAsStream("/drawings/" + name + ".svg")) {
            svg = new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Svg show() {
        var drawing = new Svg(svg);
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getClassNames().addAll(java.util.List.of("drawing", "drawing-" + name().toLowerCase(Locale.ROOT)));
        return drawing;
    }
}
