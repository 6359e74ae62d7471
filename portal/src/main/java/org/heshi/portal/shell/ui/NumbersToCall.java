package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.Still;

/** For whoever would rather ring, and for what cannot wait for a screen. */
class NumbersToCall extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    NumbersToCall() {
        var list = new UnorderedList();
        List.of("110", "12348", "12345").forEach(number ->
                list.add(new ListItem(Foot.call(number), new Span(getTranslation("shell.call." + number)))));
        getContent().addClassName("numbers");
        getContent().add(Drawing.PHONE.show(), new H2(getTranslation("shell.numbers.title")),
                new Paragraph(getTranslation("shell.numbers.text")), list);
        Still.keep(getContent());
    }
}
