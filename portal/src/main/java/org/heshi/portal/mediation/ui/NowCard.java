package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Side;
import org.jspecify.annotations.Nullable;

/** What happens now, and the one thing to do about it. A half-written answer survives news. */
class NowCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseDeeds deeds;
    private final transient Runnable refresh;
    private transient @Nullable CaseView view;
    private transient @Nullable AnswerFields answer;

    NowCard(CaseDeeds deeds, Runnable refresh) {
        this.deeds = deeds;
        this.refresh = refresh;
        getContent().addClassNames("card", "now");
    }

    void show(CaseView shown) {
        view = shown;
        var facts = new CaseFacts(shown);
        var heading = new H2(getTranslation("mediation.case.now.title"));
        heading.setId("now");
        getContent().getElement().setAttribute("aria-labelledby", "now");
        getContent().removeAll();
        getContent().add(heading, new Paragraph(getTranslation("mediation.case.now." + facts.situation())));
        facts.said().forEach(words -> {
            var quote = new Paragraph(Words.say(getLocale(), words));
            quote.addClassNames("quote", "multiline");
            getContent().add(quote);
        });
        actions(facts).forEach(getContent()::add);
    }

    private List<Component> actions(CaseFacts facts) {
        var shown = facts.view();
        var status = shown.matter().status();
        if (status == MatterStatus.RETURNED && shown.side() == Side.APPLICANT) {
            answer = answer == null ? new AnswerFields(this::answer) : answer;
            return List.of(answer);
        }
        if (shown.mine() == null) {
            return List.of();
        }
        var row = new Div();
        row.addClassName("actions");
        facts.place().ifPresent(place -> row.add(main("mediation.case.now.go." + (facts.situation().equals("choose") ? "choose" : place), () -> getElement().executeJs(
                "const part = document.getElementById($0); part?.scrollIntoView({block: 'start'}); part?.focus({preventScroll: true})", place))));
        var confirmed = shown.mine().party().confirmedAt() != null;
        if (status == MatterStatus.RESOLVED) {
            if (!confirmed && shown.mine().decides()) {
                row.add(main("mediation.case.confirm", () -> Confirm.ask(getTranslation("mediation.case.confirm.question"),
                        getTranslation("mediation.case.confirm.text"), getTranslation("mediation.case.confirm"), this::confirm)));
            }
            row.add(new Button(getTranslation("mediation.case.object"), _ -> Confirm.askReason(getTranslation("mediation.case.object.question"),
                    getTranslation("mediation.case.object.text"), getTranslation("mediation.case.object.reason"), getTranslation("mediation.case.object"),
                    this::object)));
        }
        if ((status == MatterStatus.CLOSED || status == MatterStatus.RESOLVED && confirmed) && shown.mine().rating() == null && shown.mine().decides()) {
            row.add(main("mediation.case.rate", () -> RatingDialog.open(null, rating -> {
                deeds.closing().rate(shown.matter().id(), rating);
                done("mediation.case.rate.done");
            })));
        }
        return row.getComponentCount() == 0 ? List.of() : List.of(row);
    }

    private Button main(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void answer(String words) {
        if (view != null) {
            deeds.closing().answer(view.matter().id(), words);
            answer = null;
            done("mediation.case.answer.done");
        }
    }

    private void confirm() {
        if (view != null) {
            deeds.closing().confirm(view.matter().id());
            done("mediation.case.confirm.done");
        }
    }

    private void object(String why) {
        if (view != null) {
            deeds.closing().object(view.matter().id(), why);
            done("mediation.case.object.done");
        }
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        refresh.run();
    }
}
