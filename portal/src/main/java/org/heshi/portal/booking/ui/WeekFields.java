package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.booking.WorkingPeriod;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;

/** A week, day by day, each with as many stretches of hours as one likes. */
class WeekFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<PeriodRow> rows = new ArrayList<>();

    WeekFields(List<WorkingPeriod> periods) {
        getContent().addClassName("week-fields");
        for (var day : DayOfWeek.values()) {
            getContent().add(day(day, periods.stream().filter(period -> period.weekday() == day).toList()));
        }
    }

    private Section day(DayOfWeek day, List<WorkingPeriod> periods) {
        var name = day.getDisplayName(TextStyle.FULL, Words.language(getLocale()));
        var stretches = new Div();
        stretches.addClassName("stretches");
        periods.forEach(period -> addRow(stretches, day, name, period));
        var more = new Button(getTranslation("booking.hours.add"), _ -> addRow(stretches, day, name, null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(getTranslation("booking.hours.add-what", name));
        var section = new Section(new H3(name), stretches, more);
        section.addClassName("week-day");
        return section;
    }

    private void addRow(Div stretches, DayOfWeek day, String name, @Nullable WorkingPeriod period) {
        var row = new PeriodRow(day, name, period, gone -> {
            rows.remove(gone);
            stretches.remove(gone);
        });
        rows.add(row);
        stretches.add(row);
    }

    Optional<List<WorkingPeriod>> read() {
        var read = rows.stream().map(PeriodRow::read).toList();
        return read.stream().allMatch(Optional::isPresent) ? Optional.of(read.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }
}
