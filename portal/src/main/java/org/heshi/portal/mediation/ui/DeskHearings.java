package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.heshi.portal.booking.AttendeeRole;
import org.heshi.portal.booking.AttendeeSummary;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.booking.Hosts;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.HearingCard;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** The hearings of a case, and a way to set the next one. */
class DeskHearings extends Composite<Div> implements DeskBody {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private final Div list = new Div();
    private final Div plan = new Div();
    private transient @Nullable DeskSlots slots;
    private transient @Nullable StaffCase shown;

    DeskHearings(DeskTools tools, DeskActs page) {
        this.tools = tools;
        this.page = page;
        getContent().addClassName("desk-hearings");
        getContent().add(list, plan);
    }

    @Override
    public void show(StaffCase opened) {
        var hearings = opened.hearings();
        list.removeAll();
        hearings.reversed().forEach(hearing -> list.add(new SectionCard(getTranslation("mediation.desk.hearing"), card(opened, hearing))));
        shown = opened;
        var mayPlan = mayArrange(opened) && hearings.stream().noneMatch(hearing -> hearing.status().isOpen());
        if (!mayPlan) {
            plan.removeAll();
            slots = null;
        } else if (slots == null && plan.getComponentCount() == 0) {
            var begin = new Button(getTranslation("mediation.desk.hearing.plan"), _ -> begin(opened));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            plan.add(begin);
        }
        if (hearings.isEmpty()) {
            list.add(new EmptyState(Drawing.TALK, getTranslation("mediation.desk.hearing.none")));
        }
    }

    @Override
    public void begin() {
        if (shown != null && slots == null && plan.getComponentCount() > 0) {
            begin(shown);
        }
    }

    /** Looks for times only when somebody wants one; what is chosen stays while the case changes. */
    private void begin(StaffCase opened) {
        slots = new DeskSlots(tools, opened, DeskSlots.MOST);
        plan.removeAll();
        plan.add(new SectionCard(getTranslation("mediation.desk.hearing.plan"), new Paragraph(getTranslation("mediation.desk.hearing.plan.lead")),
                slots, actions(opened, slots)));
    }

    private boolean mayArrange(StaffCase opened) {
        return opened.handles() && opened.view().matter().status() == MatterStatus.IN_HANDLING && !opened.view().mediators().isEmpty()
                && tools.duty().any(Hosts.duties());
    }

    private Div actions(StaffCase opened, DeskSlots chosen) {
        var id = opened.view().matter().id();
        var propose = new Button(getTranslation("mediation.desk.hearing.propose"), _ -> chosen.read(1, DeskSlots.MOST).ifPresent(starts ->
                page.act(() -> tools.hearingDesk().propose(id, chosen.where(), chosen.length(), starts), "mediation.desk.hearing.propose.done")));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var book = new Button(getTranslation("mediation.desk.hearing.book"), _ -> chosen.read(1, 1).ifPresent(starts ->
                page.act(() -> tools.hearingDesk().book(id, chosen.where(), chosen.length(), starts.iterator().next()), "mediation.desk.hearing.book.done")));
        var row = new Div(propose, book);
        row.addClassName("actions");
        return row;
    }

    private Component card(StaffCase opened, HearingSummary hearing) {
        var actions = new ArrayList<Component>();
        if (opened.handles() && hearing.status().isOpen() && tools.duty().any(Hosts.duties())) {
            actions.addAll(DeskHearingActs.of(this, tools, page, opened, hearing));
        }
        var card = new HearingCard(new HearingCard.Value(getTranslation("booking.status." + hearing.status()), tone(hearing.status()),
                hearing.start(), hearing.end(), hearing.where() instanceof Where.Online, hearing.place(),
                hearing.attendees().stream().map(AttendeeSummary::name).toList(), hearing.reason(), null),
                Dates.day(tools.clock().instant()), actions.toArray(Component[]::new));
        var whole = new Div(card);
        if (hearing.status() == HearingStatus.PROPOSED) {
            whole.add(offers(opened, hearing));
        }
        if (!hearing.absent().isEmpty()) {
            whole.add(new Paragraph(getTranslation("mediation.desk.hearing.absent", names(hearing.attendees().stream().filter(AttendeeSummary::isAbsent).toList()))));
        }
        return whole;
    }

    private Div offers(StaffCase opened, HearingSummary hearing) {
        var box = new Div();
        box.addClassName("desk-offers");
        var waiting = hearing.attendees().stream().filter(one -> one.role() != AttendeeRole.MEDIATOR && !one.isAnswered()).toList();
        if (hearing.isStuck()) {
            var stuck = new Paragraph(getTranslation("mediation.desk.hearing.stuck"));
            stuck.addClassNames("desk-warning", "tone-wait");
            box.add(stuck);
        } else if (!waiting.isEmpty()) {
            box.add(new Paragraph(getTranslation("mediation.desk.hearing.waiting", names(waiting))));
        }
        hearing.offers().forEach(offer -> {
            var suits = hearing.attendees().stream().filter(one -> offer.suits().contains(one.subject())).toList();
            var time = Dates.say(getLocale(), offer.start()) + getTranslation("mediation.desk.dot") + (suits.isEmpty()
                    ? getTranslation("mediation.desk.hearing.suits.nobody") : getTranslation("mediation.desk.hearing.suits", names(suits)));
            var line = new Div(time);
            line.addClassName("desk-offer");
            if (opened.handles() && tools.duty().any(Hosts.duties())) {
                var book = new Button(getTranslation("mediation.desk.hearing.take"), _ -> page.act(
                        () -> tools.hearings().book(hearing.id(), offer.start()), "mediation.desk.hearing.book.done"));
                book.setAriaLabel(getTranslation("mediation.desk.hearing.take.what", Dates.say(getLocale(), offer.start())));
                book.addThemeVariants(ButtonVariant.TERTIARY);
                line.add(book);
            }
            box.add(line);
        });
        return box;
    }

    private String names(List<AttendeeSummary> people) {
        return String.join(getTranslation("mediation.desk.and"), people.stream().map(AttendeeSummary::name).toList());
    }

    private static Tone tone(HearingStatus status) {
        return switch (status) {
            case PROPOSED -> Tone.WAIT;
            case BOOKED -> Tone.GO;
            case HELD -> Tone.CALM;
            case CANCELLED, MISSED -> Tone.ALARM;
        };
    }
}
