package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.heshi.portal.booking.AbsenceSummary;
import org.heshi.portal.booking.BookingPaths;
import org.heshi.portal.booking.Hours;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** The mediator's own week, and the days away. */
@Route(BookingPaths.HOURS)
@Menu(title = "booking.hours.menu", order = 60)
@PermitAll
@OnDuty(Duty.MEDIATOR)
class HoursView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hours hours;
    private final LocalDate today;
    private final Div absences = new Div();

    HoursView(Hours hours, Clock clock) {
        this.hours = hours;
        this.today = Dates.day(clock.instant());
        var week = new WeekFields(hours.mine());
        var save = new Button(getTranslation("booking.hours.save"), _ -> save(week));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new PageHeader(getPageTitle(), getTranslation("booking.hours.lead")),
                new SectionCard(getTranslation("booking.hours.week"), week, save),
                new SectionCard(getTranslation("booking.absence.title"), absences));
        showAbsences();
    }

    private void save(WeekFields week) {
        week.read().ifPresentOrElse(periods -> {
            hours.change(periods);
            Toast.done(getTranslation("booking.hours.saved"));
        }, () -> Toast.problem(getTranslation("booking.hours.look")));
    }

    private void showAbsences() {
        absences.removeAll();
        absences.addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        hours.absences().forEach(absence -> list.add(row(absence)));
        absences.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("booking.absence.none")));
        absences.add(new AbsenceFields(today, this::addAbsence));
    }

    private ListItem row(AbsenceSummary absence) {
        var words = absence.firstDay().equals(absence.lastDay()) ? say(absence.firstDay())
                : getTranslation("booking.absence.days", say(absence.firstDay()), say(absence.lastDay()));
        var remove = new Button(getTranslation("booking.absence.remove"), _ -> {
            hours.removeAbsence(absence.id());
            showAbsences();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("booking.absence.remove-what", words));
        return new ListItem(new Span(words), remove);
    }

    private void addAbsence(LocalDate first, LocalDate last) {
        var booked = hours.addAbsence(first, last);
        showAbsences();
        if (booked > 0) {
            Toast.problem(getTranslation("booking.absence.booked", booked));
        } else {
            Toast.done(getTranslation("booking.absence.added"));
        }
    }

    private String say(LocalDate day) {
        return Dates.say(getLocale(), day, today);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.hours.title");
    }
}
