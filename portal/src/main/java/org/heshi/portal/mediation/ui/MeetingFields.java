package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.booking.Offer;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.HearingCard;
import org.heshi.portal.kit.ui.SlotPicker;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.PartyHearings;

/** One hearing: the times to choose from while it is proposed, else when and where it is. */
class MeetingFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView.Meeting meeting;
    private final transient MatterId matter;
    private final transient PartyHearings hearings;
    private final transient LocalDate today;
    private final transient Consumer<String> done;

    MeetingFields(CaseView.Meeting meeting, MatterId matter, PartyHearings hearings, LocalDate today, Consumer<String> done) {
        this.meeting = meeting;
        this.matter = matter;
        this.hearings = hearings;
        this.today = today;
        this.done = done;
        getContent().addClassName("stack");
        getContent().add(card());
        if (hearing().status() == HearingStatus.PROPOSED) {
            choose();
        }
    }

    private HearingSummary hearing() {
        return meeting.hearing();
    }

    private HearingCard card() {
        var hearing = hearing();
        var value = new HearingCard.Value(getTranslation("booking.status." + hearing.status()), tone(hearing.status()), hearing.start(), hearing.end(),
                hearing.where() instanceof Where.Online, hearing.place(), meeting.mediators(), hearing.reason(),
                meeting.calendar() == null ? null : "/" + meeting.calendar());
        return hearing.status() == HearingStatus.BOOKED ? new HearingCard(value, today, move()) : new HearingCard(value, today);
    }

    private Button move() {
        return new Button(getTranslation("mediation.case.meeting.move"), _ -> Confirm.askReason(getTranslation("mediation.case.meeting.move.question"),
                getTranslation("mediation.case.meeting.move.text"), getTranslation("mediation.case.meeting.move.reason"),
                getTranslation("mediation.case.meeting.move"), why -> {
                    hearings.askToMove(matter, hearing().id(), why);
                    done.accept("mediation.case.meeting.move.done");
                }));
    }

    private void choose() {
        var hint = new Paragraph(getTranslation(meeting.answered() ? hearing().isStuck() ? "mediation.case.meeting.stuck" : "mediation.case.meeting.answered"
                : "mediation.case.meeting.choose"));
        var picker = new SlotPicker(getTranslation("mediation.case.meeting.times"), today, days(), hearing().offers().size());
        picker.setValue(meeting.suiting());
        var take = new Button(getTranslation("mediation.case.meeting.take"), _ -> {
            if (picker.getValue().isEmpty()) {
                picker.setErrorMessage(getTranslation("mediation.case.meeting.required"));
                picker.setInvalid(true);
            } else {
                answer(picker.getValue());
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var none = new Button(getTranslation("mediation.case.meeting.none"), _ -> Confirm.ask(getTranslation("mediation.case.meeting.none.question"),
                getTranslation("mediation.case.meeting.none.text"), getTranslation("mediation.case.meeting.none"), () -> answer(Set.of())));
        var row = new Div(take, none);
        row.addClassName("actions");
        getContent().add(hint, picker, row);
    }

    private void answer(Set<Instant> suiting) {
        var status = hearings.choose(matter, hearing().id(), suiting);
        done.accept(status == HearingStatus.BOOKED ? "mediation.case.meeting.booked" : "mediation.case.meeting.kept");
    }

    private List<SlotPicker.Day> days() {
        var byDay = hearing().offers().stream().collect(Collectors.groupingBy(offer -> Dates.day(offer.start()), TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream().map(day -> new SlotPicker.Day(day.getKey(), day.getValue().stream()
                .sorted(java.util.Comparator.comparing(Offer::start)).map(offer -> new SlotPicker.Time(offer.start(), offer.end(), null)).toList(), null)).toList();
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
