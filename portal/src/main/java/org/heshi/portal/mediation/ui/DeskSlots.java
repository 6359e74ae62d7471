package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.booking.HearingForm;
import org.heshi.portal.booking.HearingSummary;
import org.heshi.portal.booking.RoomSummary;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.SlotPicker;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** Where, how long, and at which times of the coming days. */
class DeskSlots extends Composite<Div> {

    static final int MOST = 5;

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 10;
    private static final int LINK = 300;

    private final transient DeskTools tools;
    private final transient StaffCase opened;
    private final int most;
    private final transient @Nullable HearingSummary before;
    private final Select<Optional<RoomSummary>> place = new Select<>();
    private final TextField link = new TextField(getTranslation("mediation.desk.hearing.link"));
    private final Select<Duration> length = new Select<>();
    private final Div times = new Div();
    private transient @Nullable SlotPicker picker;

    DeskSlots(DeskTools tools, StaffCase opened, int most) {
        this(tools, opened, most, null);
    }

    /** @param before the hearing whose time or place changes; its length stays */
    DeskSlots(DeskTools tools, StaffCase opened, int most, @Nullable HearingSummary before) {
        this.tools = tools;
        this.opened = opened;
        this.most = most;
        this.before = before;
        var places = new ArrayList<Optional<RoomSummary>>();
        tools.rooms().of(opened.view().holder().id()).forEach(room -> places.add(Optional.of(room)));
        places.add(Optional.empty());
        place.setLabel(getTranslation("mediation.desk.hearing.where"));
        place.setItems(places);
        place.setItemLabelGenerator(room -> room == null ? "" : room.map(one -> getTranslation("mediation.desk.hearing.room", one.name(), one.seats()))
                .orElseGet(() -> getTranslation("mediation.desk.hearing.online")));
        place.setValue(before == null ? places.getFirst() : places.stream().filter(room -> isAt(room, before)).findFirst().orElse(places.getFirst()));
        length.setLabel(getTranslation("mediation.desk.hearing.length"));
        length.setItems(List.of(Duration.ofMinutes(30), HearingForm.USUAL, Duration.ofMinutes(90), Duration.ofMinutes(120), Duration.ofMinutes(180)));
        length.setItemLabelGenerator(one -> getTranslation("mediation.desk.hearing.minutes", one.toMinutes()));
        length.setValue(HearingForm.USUAL);
        length.setVisible(before == null);
        link.setMaxLength(LINK);
        link.setHelperText(getTranslation("mediation.desk.hearing.link.help"));
        link.addClassName("wide");
        if (before != null && before.where() instanceof Where.Online(var address)) {
            link.setValue(address);
        }
        place.addValueChangeListener(_ -> offer());
        length.addValueChangeListener(_ -> offer());
        var row = new Div(place, length);
        row.addClassName("actions");
        getContent().addClassName("desk-slots");
        getContent().add(row, link, times);
        offer();
    }

    private static boolean isAt(Optional<RoomSummary> room, HearingSummary hearing) {
        return hearing.where() instanceof Where.InRoom(var id) ? room.map(RoomSummary::id).filter(id::equals).isPresent() : room.isEmpty();
    }

    private void offer() {
        link.setVisible(place.getValue().isEmpty());
        var days = tools.hearingDesk().slots(opened.view().matter().id(), wanted(), length(), DAYS);
        picker = new SlotPicker(getTranslation(most == 1 ? "mediation.desk.hearing.time" : "mediation.desk.hearing.times"),
                Dates.day(tools.clock().instant()), days.stream().map(day -> new SlotPicker.Day(day.day(),
                        day.slots().stream().map(slot -> new SlotPicker.Time(slot.start(), slot.end(),
                                slot.obstacleKey() == null ? null : getTranslation(slot.obstacleKey()))).toList(),
                        day.closedKey() == null ? null : getTranslation(day.closedKey()))).toList(), most);
        times.removeAll();
        times.add(picker);
    }

    /** For the search alone: an online hearing is free of rooms wherever it is. */
    private Where wanted() {
        return place.getValue().<Where>map(room -> new Where.InRoom(room.id())).orElseGet(() -> new Where.Online("-"));
    }

    Where where() {
        return place.getValue().<Where>map(room -> new Where.InRoom(room.id())).orElseGet(() -> new Where.Online(link.getValue()));
    }

    Duration length() {
        return before == null ? length.getValue() : before.length();
    }

    /** The chosen times, or a sentence by the field that is missing. */
    Optional<Set<Instant>> read(int least, int atMost) {
        if (picker == null) {
            return Optional.empty();
        }
        var chosen = picker.getValue();
        link.setErrorMessage(getTranslation("booking.refused.link"));
        link.setInvalid(place.getValue().isEmpty() && link.getValue().isBlank());
        picker.setErrorMessage(getTranslation(atMost == 1 ? "mediation.desk.hearing.one" : "mediation.desk.hearing.some"));
        picker.setInvalid(chosen.size() < least || chosen.size() > atMost);
        return link.isInvalid() || picker.isInvalid() ? Optional.empty() : Optional.of(chosen);
    }
}
