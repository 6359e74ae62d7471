package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.shell.ShellPaths;
import org.jspecify.annotations.Nullable;

/** What one can do next: bring the trouble in, with its category where it is known, or call. */
class NextSteps extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable CategoryCode category;

    NextSteps(@Nullable CategoryCode category) {
        this.category = category;
    }

    @Override
    protected SectionCard initContent() {
        var file = new Anchor(ShellPaths.FILE + (category == null ? "" : "?category=" + category), getTranslation("guidance.guide.file"));
        file.addClassNames("button-link", "button-link-main");
        var ask = new Anchor(GuidancePaths.ASK, getTranslation("guidance.question.ask"));
        ask.addClassName("button-link");
        var call = new Anchor("tel:12348", getTranslation("guidance.guide.call"));
        call.addClassName("button-link");
        var row = new Div(file, ask, call);
        row.addClassNames("actions", "no-print");
        return new SectionCard(getTranslation("guidance.guide.part.next"), new Paragraph(getTranslation("guidance.guide.no-advice")), row);
    }
}
