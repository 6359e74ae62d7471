package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files in a row: a small picture where there is one, the name that opens it, its kind and size. */
public class AttachmentStrip extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    /** One file, and the address of its small picture if it has one. */
    public record Item(String id, FileLink file, @Nullable String thumbnail) {}

    public AttachmentStrip(List<Item> items) {
        this(items, null);
    }

    /** With a way to take each file away again. */
    public AttachmentStrip(List<Item> items, @Nullable Consumer<Item> remove) {
        getContent().addClassName("attachments");
        items.forEach(item -> getContent().add(line(item, remove)));
    }

    private ListItem line(Item item, @Nullable Consumer<Item> remove) {
        var line = new ListItem();
        line.addClassName("attachment");
        line.add(picture(item), words(item.file()));
        if (remove != null) {
            var button = new Button(getTranslation("kit.upload.remove"), _ -> remove.accept(item));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("kit.upload.remove-what", item.file().name()));
            line.add(button);
        }
        return line;
    }

    private static Div picture(Item item) {
        var frame = new Div();
        frame.addClassName("attachment-picture");
        if (item.thumbnail() == null) {
            frame.add(Drawing.PAPER.show());
        } else {
            var image = new Image(item.thumbnail(), "");
            image.getElement().setAttribute("loading", "lazy");
            frame.add(image);
        }
        return frame;
    }

    private static Div words(FileLink file) {
        var link = new Anchor(file.href(), file.name());
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.addClassName("file-link");
        var detail = new Span(file.detail());
        detail.addClassName("quiet");
        var words = new Div(link, detail);
        words.addClassName("attachment-words");
        return words;
    }
}
