package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** One part of a page, under its own heading. */
public class SectionCard extends Composite<Section> {

    public SectionCard(String title, Component... content) {
        var heading = new H2(title);
        heading.setId("h-" + UUID.randomUUID());
        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        getContent().add(heading);
        getContent().add(content);
    }

    public SectionCard add(Component... content) {
        getContent().add(content);
        return this;
    }
}
