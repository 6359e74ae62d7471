package org.heshi.portal.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class StillTest {

    @Test
    void keepsHowItLooksInOneNode() {
        var link = new Anchor("law", "问法");
        link.addClassName("call");
        var part = Still.keep(new Div(new Paragraph(new Span("谢家路村"), link)));

        assertThat(part.getElement().getChildCount()).isZero();
        assertThat(part.getElement().getProperty("innerHTML")).isEqualTo("<p><span>谢家路村</span><a href=\"law\" class=\"call\">问法</a></p>");
    }

    @Test
    void takesWhatPeopleWroteForText() {
        var part = Still.keep(new Div(new Span("<img src=x onerror=alert(1)> & 1 < 2")));

        assertThat(part.getElement().getProperty("innerHTML")).isEqualTo("<span>&lt;img src=x onerror=alert(1)&gt; &amp; 1 &lt; 2</span>");
    }

    @Test
    void keepsThePartsThatAreStillAlready() {
        var part = Still.keep(new Div(Still.keep(new Div(new Span("一  二"))), Drawing.CLOCK.show()));

        assertThat(part.getElement().getProperty("innerHTML")).startsWith("<div><span>一  二</span></div>").contains("<svg").contains("drawing-clock");
    }
}
