package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.staff.Finding;

/** What a list would do; or every row with which something is wrong. */
class FindingCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    private final String file;
    private final transient Finding finding;
    private final transient Runnable carryOut;

    FindingCard(String file, Finding finding, Runnable carryOut) {
        this.file = file;
        this.finding = finding;
        this.carryOut = carryOut;
    }

    @Override
    protected SectionCard initContent() {
        var card = new SectionCard(getTranslation(finding.isGood() ? "staff.import.good" : "staff.import.bad", file, finding.problems().size()));
        card.add(new Paragraph(getTranslation("staff.import.counts", finding.rows(), finding.people(), finding.posts(), finding.unchanged())));
        return finding.isGood() ? card.add(button()) : card.add(problems(), new Paragraph(getTranslation("staff.import.mend")));
    }

    private Button button() {
        var button = new Button(getTranslation("staff.import.verb"), _ -> carryOut.run());
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private UnorderedList problems() {
        var list = new UnorderedList();
        list.addClassNames("plain-rows", "import-problems");
        finding.problems().stream().limit(SHOWN).forEach(problem -> {
            var row = new Span(getTranslation("staff.import.row", problem.row()));
            row.addClassName("person-name");
            var words = new Span(Words.say(getLocale(), problem.text()));
            list.add(new ListItem(row, words));
        });
        if (finding.problems().size() > SHOWN) {
            list.add(new ListItem(getTranslation("staff.import.more", finding.problems().size() - SHOWN)));
        }
        return list;
    }
}
