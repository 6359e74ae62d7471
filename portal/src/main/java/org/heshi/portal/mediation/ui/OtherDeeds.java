package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.Side;

/** What a party can do at any time: urge, withdraw, come back, rate anew, print. What it cannot do now says why. */
class OtherDeeds extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final transient CaseDeeds deeds;
    private final transient Runnable refresh;

    OtherDeeds(CaseView view, CaseDeeds deeds, Runnable refresh) {
        this.view = view;
        this.deeds = deeds;
        this.refresh = refresh;
    }

    @Override
    protected SectionCard initContent() {
        var card = new SectionCard(getTranslation("mediation.case.more.title"));
        var facts = new CaseFacts(view);
        var mine = view.mine();
        if (mine != null) {
            if (facts.canUrge()) {
                card.add(urge(mine.urgedToday()));
            }
            if (mine.decides() && view.side() == Side.APPLICANT && view.matter().status().canBecome(MatterStatus.WITHDRAWN)) {
                card.add(withdraw());
            }
            if (view.matter().status() == MatterStatus.CLOSED && view.matter().reopenUntil() != null) {
                card.add(reopen());
            }
            if (mine.rating() != null && mine.decides()) {
                card.add(new Button(getTranslation("mediation.case.rate.again"), _ -> RatingDialog.open(mine.rating(),
                        rating -> act("mediation.case.rate.done", () -> deeds.closing().rate(id(), rating)))));
            }
        }
        var receipt = new Anchor(MediationPaths.receipt(view.matter().reference()), getTranslation("mediation.case.receipt"));
        receipt.addClassName("button-link");
        card.add(new Div(receipt));
        return card;
    }

    private Div urge(boolean urgedToday) {
        var button = new Button(getTranslation("mediation.case.urge"), _ -> Confirm.ask(getTranslation("mediation.case.urge.question"),
                getTranslation("mediation.case.urge.text", view.holder().name()), getTranslation("mediation.case.urge"),
                () -> act("mediation.case.urge.done", () -> deeds.urges().urge(id(), getTranslation("mediation.case.urge.words")))));
        button.setEnabled(!urgedToday);
        var why = new Paragraph(getTranslation(urgedToday ? "mediation.case.urge.today" : "mediation.case.urge.hint"));
        why.addClassName("quiet");
        var box = new Div(button, why);
        box.addClassName("stack-tight");
        return box;
    }

    private Button withdraw() {
        var button = new Button(getTranslation("mediation.case.withdraw"), _ -> Confirm.askReason(getTranslation("mediation.case.withdraw.question"),
                getTranslation("mediation.case.withdraw.text"), getTranslation("mediation.case.withdraw.reason"), getTranslation("mediation.case.withdraw"),
                why -> act("mediation.case.withdraw.done", () -> deeds.closing().withdraw(id(), why))));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    private Div reopen() {
        var until = view.matter().reopenUntil();
        var button = new Button(getTranslation("mediation.case.reopen"), _ -> Confirm.askReason(getTranslation("mediation.case.reopen.question"),
                getTranslation("mediation.case.reopen.text"), getTranslation("mediation.case.reopen.reason"), getTranslation("mediation.case.reopen"),
                why -> act("mediation.case.reopen.done", () -> deeds.closing().reopen(id(), why))));
        var hint = new Paragraph(getTranslation("mediation.case.reopen.until", until == null ? "" : Dates.say(getLocale(), until, until)));
        hint.addClassName("quiet");
        var box = new Div(button, hint);
        box.addClassName("stack-tight");
        return box;
    }

    private MatterId id() {
        return view.matter().id();
    }

    private void act(String done, Runnable deed) {
        deed.run();
        Toast.done(getTranslation(done));
        refresh.run();
    }
}
