package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.jspecify.annotations.Nullable;

/** Chooses times: a heading for each day, a large button for each time, and the reason by each that cannot be had. */
public class SlotPicker extends CustomField<Set<Instant>> {

    private static final long serialVersionUID = 1L;

    private final transient Map<Instant, NativeButton> buttons = new LinkedHashMap<>();
    private final transient Set<Instant> chosen = new TreeSet<>();
    private final Span count = new Span();
    private final int most;

    /** A day with its times, or the words that say why it has none. */
    public record Day(LocalDate day, List<Time> times, @Nullable String closed) {}

    /** A time, and what stands against it if anything does. */
    public record Time(Instant start, Instant end, @Nullable String whyNot) {}

    /** @param most how many may be chosen; with one, a new choice replaces the old */
    public SlotPicker(String label, LocalDate today, List<Day> days, int most) {
        super(Set.of());
        this.most = most;
        setLabel(label);
        addClassName("slot-picker");
        count.addClassNames("slot-count", "hint");
        count.getElement().setAttribute("aria-live", "polite");
        var content = new Div();
        days.forEach(day -> content.add(section(day, today)));
        if (most > 1) {
            content.add(count);
        }
        add(content);
        show();
    }

    private Section section(Day day, LocalDate today) {
        var heading = new H3(Dates.say(getLocale(), day.day(), today));
        heading.setId("d-" + UUID.randomUUID());
        var section = new Section(heading);
        section.addClassName("slot-day");
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        if (day.times().isEmpty()) {
            var why = new Span(day.closed() == null ? getTranslation("kit.slots.none") : day.closed());
            why.addClassName("quiet");
            section.addClassName("slot-day-closed");
            section.add(why);
        } else {
            var times = new Div();
            times.addClassName("slot-times");
            day.times().forEach(time -> times.add(button(time)));
            section.add(times);
        }
        return section;
    }

    private NativeButton button(Time time) {
        var hour = new Span(Dates.hour(time.start()) + "–" + Dates.hour(time.end()));
        hour.addClassName("slot-hour");
        var button = new NativeButton();
        button.addClassName("slot");
        button.add(hour);
        if (time.whyNot() == null) {
            button.addClickListener(_ -> toggle(time.start()));
            buttons.put(time.start(), button);
        } else {
            var why = new Span(time.whyNot());
            why.addClassName("slot-why");
            button.add(why);
            button.getElement().setAttribute("aria-disabled", "true");
        }
        return button;
    }

    private void toggle(Instant start) {
        if (isReadOnly()) {
            return;
        }
        if (!chosen.remove(start)) {
            if (most == 1) {
                chosen.clear();
            }
            if (chosen.size() == most) {
                setErrorMessage(getTranslation("kit.slots.most", most));
                setInvalid(true);
                return;
            }
            chosen.add(start);
        }
        setInvalid(false);
        show();
        updateValue();
    }

    private void show() {
        buttons.forEach((start, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(start))));
        count.setText(getTranslation("kit.slots.count", chosen.size(), most));
    }

    @Override
    protected Set<Instant> generateModelValue() {
        return Set.copyOf(chosen);
    }

    @Override
    protected void setPresentationValue(Set<Instant> value) {
        chosen.clear();
        value.stream().filter(buttons::containsKey).limit(most).forEach(chosen::add);
        show();
    }
}
