package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.Still;

/** How a dispute goes, in three drawings. */
class HowItWorks extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final List<Map.Entry<String, Drawing>> STEPS = List.of(
            Map.entry("tell", Drawing.TELL), Map.entry("talk", Drawing.TALK), Map.entry("settle", Drawing.SETTLE));

    HowItWorks() {
        var list = new OrderedList();
        STEPS.forEach(step -> list.add(new ListItem(
                step.getValue().show(),
                new H3(getTranslation("shell.how." + step.getKey())),
                new Paragraph(getTranslation("shell.how." + step.getKey() + ".text")))));
        getContent().addClassName("how");
        getContent().add(new H2(getTranslation("shell.how.title")), list);
        Still.keep(getContent());
    }
}
