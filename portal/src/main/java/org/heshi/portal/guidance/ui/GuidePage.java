package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.guidance.GuideText;
import org.heshi.portal.guidance.GuideWords;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.CategoryCode;

/** A guide as it is read: what to do first, what the law says, and where to go; printed and read aloud as well. */
class GuidePage extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    GuidePage(GuideText guide, LocalDate today) {
        var words = guide.in(getLocale());
        getContent().addClassNames("guide", "column", "stack");
        getContent().add(new PageHeader(words.title(), getTranslation("guidance.guide.made", getTranslation("guidance.author." + guide.author()),
                Dates.say(getLocale(), guide.written(), today))));
        if (guide.review().isBefore(today)) {
            var late = new Paragraph(getTranslation("guidance.guide.late", Dates.say(getLocale(), guide.review(), today)));
            late.addClassNames("desk-warning", "tone-wait");
            getContent().add(late);
        }
        getContent().add(parts(words));
        getContent().add(nextSteps(guide, words));
    }

    private Component[] parts(GuideWords words) {
        return new Component[] {
            part("now", new OrderedList(), words.now()),
            part("law", new UnorderedList(), words.law()),
            part("limits", new UnorderedList(), words.limits()),
            part("bring", new UnorderedList(), words.bring()),
            part("whom", new UnorderedList(), words.whom()),
            new SectionCard(getTranslation("guidance.guide.part.mediation"), new Paragraph(words.mediation())),
            alarm(words.alarm())};
    }

    private SectionCard part(String name, HtmlContainer list, List<String> lines) {
        list.addClassName("guide-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return new SectionCard(getTranslation("guidance.guide.part." + name), list);
    }

    private SectionCard alarm(String words) {
        var card = new SectionCard(getTranslation("guidance.guide.part.alarm"), new Paragraph(words));
        card.addClassName("guide-alarm");
        return card;
    }

    private NextSteps nextSteps(GuideText guide, GuideWords words) {
        var steps = new NextSteps(new CategoryCode(guide.category()), aloud(words), print());
        steps.getContent().setId("next-" + guide.category());
        return steps;
    }

    private Button print() {
        var print = new Button(getTranslation("kit.print"), Drawing.PRINT.show());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }

    /** By the browser's own voice; without one there is no button. */
    private Button aloud(GuideWords words) {
        var aloud = new Button(getTranslation("guidance.guide.aloud"));
        aloud.getElement().executeJs("""
                if (!window.speechSynthesis) { this.hidden = true; return; }
                const [begin, end] = [$0, $1];
                const quiet = () => { speechSynthesis.cancel(); this.textContent = begin; this.talking = false; };
                this.addEventListener('click', () => {
                    if (this.talking) { quiet(); return; }
                    const said = new SpeechSynthesisUtterance($2);
                    said.lang = document.documentElement.lang;
                    said.onend = quiet;
                    speechSynthesis.speak(said);
                    this.textContent = end;
                    this.talking = true;
                });
                window.addEventListener('pagehide', quiet);""",
                getTranslation("guidance.guide.aloud"), getTranslation("guidance.guide.quiet"), spoken(words));
        return aloud;
    }

    private static String spoken(GuideWords words) {
        return String.join("\n", words.title(), String.join("\n", words.now()), String.join("\n", words.law()), String.join("\n", words.limits()),
                words.mediation(), words.alarm());
    }
}
