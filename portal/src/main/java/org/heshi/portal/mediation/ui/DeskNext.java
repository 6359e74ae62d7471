package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.booking.Ahead;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.StaffPart;
import org.jspecify.annotations.Nullable;

/** What is asked now of whoever opens the case: a sentence, the main action, and the others that are allowed. */
class DeskNext extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();
    private final Div requests = new Div();
    private transient @Nullable Object shown;

    DeskNext(DeskTools tools, DeskActs page) {
        this.tools = tools;
        this.page = page;
        var heading = new H2(getTranslation("mediation.desk.now"));
        actions.addClassName("actions");
        getContent().addClassNames("desk-next", "no-print");
        getContent().getElement().setAttribute("aria-label", heading.getText());
        getContent().add(heading, sentence, requests, actions);
    }

    void show(StaffCase opened) {
        var seen = List.of(opened.view().matter(), opened.view().standing(), opened.view().mediators(), opened.recusals(),
                opened.view().parties(), opened.ahead(), isOver(opened), opened.inMaking());
        if (seen.equals(shown)) {
            return;
        }
        shown = seen;
        actions.removeAll();
        requests.removeAll();
        if (opened.holds()) {
            opened.recusals().forEach(asked -> requests.add(new DeskRecusal(tools, page, opened, asked)));
        }
        sentence.setText(opened.handles() ? decide(opened) : getTranslation("mediation.desk.now.elsewhere", opened.view().holder().say(getLocale())));
        actions.setVisible(actions.getComponentCount() > 0);
        requests.setVisible(requests.getComponentCount() > 0);
    }

    /** Adds what may be done and answers the sentence above it. */
    private String decide(StaffCase opened) {
        var matter = opened.view().matter().id();
        return switch (opened.view().matter().status()) {
            case SUBMITTED -> {
                if (!opened.holds()) {
                    yield getTranslation("mediation.desk.now.elsewhere", opened.view().holder().say(getLocale()));
                }
                actions.add(new DeskAdmit(tools, page, opened));
                more("mediation.desk.return", () -> DeskDecisions.giveBack(this, tools, page, matter));
                more("mediation.desk.decline", () -> DeskDecisions.decline(this, tools, page, matter));
                moves(opened);
                yield getTranslation("mediation.desk.now.SUBMITTED");
            }
            case RETURNED -> {
                more("mediation.desk.decline", () -> DeskDecisions.decline(this, tools, page, matter));
                yield getTranslation("mediation.desk.now.RETURNED");
            }
            case ADMITTED -> {
                main("mediation.desk.assign", () -> DeskAssign.open(this, tools, page, opened));
                moves(opened);
                yield getTranslation("mediation.desk.now.ADMITTED");
            }
            case IN_HANDLING -> mediating(opened, matter);
            case RESOLVED -> getTranslation("mediation.desk.now.RESOLVED", unconfirmed(opened),
                    opened.view().matter().objectionsUntil() == null ? "" : day(opened.view().matter().objectionsUntil()));
            case CLOSED -> {
                more("mediation.desk.lesson", () -> UI.getCurrent().navigate(GuidancePaths.offer(tools.lessons().offer(matter))));
                yield getTranslation("mediation.desk.now.CLOSED",
                        opened.view().matter().reopenUntil() == null ? "" : day(opened.view().matter().reopenUntil()));
            }
            case DECLINED, REFERRED, WITHDRAWN -> getTranslation("mediation.desk.now." + opened.view().matter().status());
        };
    }

    private String mediating(StaffCase opened, MatterId matter) {
        var respondent = opened.party(Side.RESPONDENT);
        String words;
        if (opened.view().mediators().isEmpty()) {
            words = getTranslation("mediation.desk.now.no-mediator");
        } else if (respondent.isEmpty()) {
            main("mediation.desk.name", () -> DeskInvite.name(this, tools, page, matter));
            words = getTranslation("mediation.desk.now.no-respondent");
        } else if (respondent.get().invitedAt() == null && respondent.get().seenAt() == null) {
            main("mediation.desk.invite", () -> DeskInvite.open(this, tools, page, opened, respondent.get()));
            words = getTranslation("mediation.desk.now.invite");
        } else if (respondent.get().seenAt() == null) {
            more("mediation.desk.invite.again", () -> DeskInvite.open(this, tools, page, opened, respondent.get()));
            words = getTranslation("mediation.desk.now.silent");
        } else {
            words = settling(opened);
        }
        if (opened.holds()) {
            var nobody = opened.view().mediators().isEmpty();
            button(nobody ? "mediation.desk.assign" : "mediation.desk.reassign", nobody, () -> DeskAssign.open(this, tools, page, opened));
        } else {
            more("mediation.desk.recuse", () -> DeskDecisions.recuse(this, tools, page, opened));
        }
        if (opened.holds()) {
            more("mediation.desk.transfer", () -> DeskMoves.transfer(this, tools, page, opened));
        }
        more("mediation.desk.fail", () -> DeskMoves.fail(this, tools, page, opened));
        return words;
    }

    /** Both sides are there: what of hearing and agreement comes next. */
    private String settling(StaffCase opened) {
        if (opened.inMaking().isPresent()) {
            main("mediation.desk.agreement.look", () -> page.open(StaffPart.AGREEMENT));
            return getTranslation("mediation.desk.now.agreement." + opened.inMaking().get());
        }
        if (opened.ahead().isPresent()) {
            var hearing = opened.ahead().get();
            var isOver = isOver(opened);
            button("mediation.desk.hearing.look", hearing.start() == null || isOver, () -> page.open(StaffPart.HEARING));
            button("mediation.desk.agreement.write", hearing.start() != null && !isOver, () -> page.begin(StaffPart.AGREEMENT));
            return hearing.start() == null ? getTranslation("mediation.desk.now.hearing.PROPOSED")
                    : getTranslation("mediation.desk.now.hearing." + (isOver ? "over" : "BOOKED"), Dates.say(getLocale(), hearing.start()));
        }
        main("mediation.desk.hearing.plan", () -> page.begin(StaffPart.HEARING));
        more("mediation.desk.agreement.write", () -> page.begin(StaffPart.AGREEMENT));
        return getTranslation("mediation.desk.now.IN_HANDLING");
    }

    private boolean isOver(StaffCase opened) {
        return opened.ahead().map(Ahead::start).filter(start -> start.isBefore(tools.clock().instant())).isPresent();
    }

    private void moves(StaffCase opened) {
        if (opened.holds()) {
            more("mediation.desk.transfer", () -> DeskMoves.transfer(this, tools, page, opened));
            if (opened.above().isPresent()) {
                more("mediation.desk.escalate", () -> DeskMoves.escalate(this, tools, page, opened));
            }
        }
    }

    private String unconfirmed(StaffCase opened) {
        return String.join(getTranslation("mediation.desk.and"), opened.view().parties().stream()
                .filter(party -> party.confirmedAt() == null).map((PartySummary party) -> DeskActs.name(this, party)).toList());
    }

    private String day(LocalDate day) {
        return Dates.say(getLocale(), day, Dates.day(tools.clock().instant()));
    }

    private void main(String key, Runnable click) {
        button(key, true, click);
    }

    private void more(String key, Runnable click) {
        button(key, false, click);
    }

    private void button(String key, boolean isMain, Runnable click) {
        var button = new Button(getTranslation(key), _ -> click.run());
        if (isMain) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        actions.add((Component) button);
    }
}
