package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collections;
import org.heshi.portal.talk.YearBook;

/** Raised and done, month by month, as bars of our own; the table beside it says the same in figures. */
class YearChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;
    private static final int HEIGHT = 160;

    YearChart(YearBook.Figures figures) {
        var most = Math.max(1, Math.max(Collections.max(figures.raisedBy()), Collections.max(figures.doneBy())));
        var bars = new StringBuilder();
        for (var month = 0; month < 12; month++) {
            bar(bars, "raised", month * STEP + 8, figures.raisedBy().get(month), most);
            bar(bars, "done", month * STEP + 26, figures.doneBy().get(month), most);
            bars.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>".formatted(month * STEP + 25, HEIGHT + 38, month + 1));
        }
        var chart = new Div(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s</svg>".formatted(12 * STEP, HEIGHT + 44, bars)));
        chart.addClassName("talk-chart");
        chart.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("talk.year.chart", figures.raised(), figures.done()));
        getContent().add(chart, new Paragraph(getTranslation("talk.year.legend")));
    }

    private static void bar(StringBuilder bars, String css, int x, int value, int most) {
        var height = value * HEIGHT / most;
        bars.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"16\" height=\"%d\"/>".formatted(css, x, HEIGHT + 18 - height, height));
        if (value > 0) {
            bars.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>".formatted(x + 8, HEIGHT + 13 - height, value));
        }
    }
}
