package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;

/** A sheet of paper: on the screen as it will be printed, in print without anything around it. */
public class PrintPage extends Composite<Div> {

    public PrintPage(Component... content) {
        var print = new Button(getTranslation("kit.print"), Drawing.PRINT.show());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClassName("no-print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var paper = new Article(content);
        paper.addClassName("paper");
        getContent().addClassName("print-page");
        getContent().add(print, paper);
    }
}
