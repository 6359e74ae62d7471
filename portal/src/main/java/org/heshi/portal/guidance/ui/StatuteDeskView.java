package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.ImportSummary;
import org.heshi.portal.guidance.StatuteDesk;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Has the statutes read in, and shows how far it is and what was left out. */
@Route(GuidancePaths.STATUTES_DESK)
@Menu(title = "guidance.import.menu", order = 71)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class StatuteDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StatuteDesk desk;
    private final Div content = new Div();

    StatuteDeskView(StatuteDesk desk, Live live) {
        this.desk = desk;
        var all = new Anchor(GuidancePaths.STATUTES, getTranslation("guidance.statutes.title"));
        all.addClassName("button-link");
        content.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.import.lead"), all), content);
        show();
        live.watch(this, StatuteDesk.TOPIC, this::show);
    }

    private void show() {
        content.removeAll();
        var runs = desk.latest();
        var running = runs.stream().anyMatch(run -> run.finishedAt() == null);
        desk.source().ifPresentOrElse(source -> {
            var read = new Button(getTranslation("guidance.import.read"), _ -> {
                desk.read();
                Toast.done(getTranslation("guidance.import.begun"));
                show();
            });
            read.addThemeVariants(ButtonVariant.PRIMARY);
            read.setEnabled(!running);
            content.add(new SectionCard(getTranslation("guidance.import.source"), new Paragraph(source), read));
        }, () -> content.add(new SectionCard(getTranslation("guidance.import.source"), new Paragraph(getTranslation("guidance.import.no-source")))));
        runs.forEach(run -> content.add(card(run)));
        var left = desk.leftOut();
        if (!left.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-rows");
            left.forEach(file -> list.add(new ListItem(file.file() + "：" + getTranslation(file.problem()))));
            content.add(new SectionCard(getTranslation("guidance.import.left-out", left.size()), list));
        }
    }

    private SectionCard card(ImportSummary run) {
        var card = new SectionCard(Dates.say(getLocale(), run.askedAt()));
        if (run.problem() != null) {
            card.add(new Paragraph(getTranslation(run.problem())));
        } else if (run.finishedAt() == null) {
            var bar = new ProgressBar(0, Math.max(run.total(), 1), run.done());
            bar.setIndeterminate(run.total() == 0);
            bar.getElement().setAttribute("aria-label", getTranslation("guidance.import.progress"));
            card.add(bar);
        }
        return card.add(new Paragraph(getTranslation("guidance.import.counts", run.done(), run.total(), run.articles(), run.failed())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.import.title");
    }
}
