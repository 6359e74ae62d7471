package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.shell.ShellPaths;
import org.jspecify.annotations.Nullable;

/** What one can do next: bring the trouble in, with its category where it is known, ask for a talk in person, ask in writing, or call. */
class NextSteps extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final @Nullable CategoryCode category;
    private final Component[] more;

    /** @param more what else can be done with the page */
    NextSteps(@Nullable CategoryCode category, Component... more) {
        this.category = category;
        this.more = more;
    }

    @Override
    protected SectionCard initContent() {
        var about = Optional.ofNullable(category);
        var file = link(ShellPaths.FILE + about.map(code -> "?category=" + code).orElse(""), "guidance.guide.file");
        file.addClassName("button-link-main");
        var book = link(ShellPaths.meet(about.map(CategoryCode::value).orElse(null)), "guidance.guide.book");
        var row = new Div(file, book, link(GuidancePaths.ASK, "guidance.question.ask"), link("tel:12348", "guidance.guide.call"));
        row.add(more);
        row.addClassNames("actions", "no-print");
        return new SectionCard(getTranslation("guidance.guide.part.next"), new Paragraph(getTranslation("guidance.guide.no-advice")), row);
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }
}
