package org.heshi.portal.booking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.ui.HearingCard;
import org.heshi.portal.kit.ui.SlotPicker;
import org.heshi.portal.kit.ui.SlotPicker.Day;
import org.heshi.portal.kit.ui.SlotPicker.Time;
import org.heshi.portal.kit.ui.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ChoosingTimesTest extends SpringBrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Time NINE = new Time(TestClock.at(2026, 11, 24, 9, 0), TestClock.at(2026, 11, 24, 10, 0), null);
    private static final Time TEN = new Time(TestClock.at(2026, 11, 24, 10, 0), TestClock.at(2026, 11, 24, 11, 0), null);
    private static final Time TAKEN = new Time(TestClock.at(2026, 11, 24, 14, 0), TestClock.at(2026, 11, 24, 15, 0), "房间有人用");
    private static final List<Day> DAYS = List.of(new Day(LocalDate.of(2026, 11, 24), List.of(NINE, TEN, TAKEN), null),
            new Day(LocalDate.of(2026, 11, 28), List.of(), "调解员这天不接待"));

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void timesAreChosenUnderTheirDayAndNoMoreThanAllowed() {
        var picker = new SlotPicker("选时间", MONDAY, DAYS, 1);
        UI.getCurrent().add(picker);
        press("09:00–10:00");
        assertThat(picker.getValue()).isEqualTo(Set.of(NINE.start()));
        press("10:00–11:00");
        assertThat(picker.getValue()).isEqualTo(Set.of(TEN.start()));
        press("10:00–11:00");
        assertThat(picker.getValue()).isEmpty();
    }

    @Test
    void oneTooManySaysWhatToDo() {
        var days = List.of(new Day(LocalDate.of(2026, 11, 24), List.of(NINE, TEN, new Time(TAKEN.start(), TAKEN.end(), null)), null));
        var picker = new SlotPicker("选时间", MONDAY, days, 2);
        UI.getCurrent().add(picker);
        press("09:00–10:00");
        press("10:00–11:00");
        press("14:00–15:00");
        assertThat(picker.getValue()).hasSize(2);
        assertThat(picker.getErrorMessage()).isEqualTo("最多选 2 个时间。要换一个，请先点掉已选的。");
    }

    @Test
    void aTimeThatCannotBeHadSaysWhyAndStaysUnchosen() {
        var picker = new SlotPicker("选时间", MONDAY, DAYS, 5);
        UI.getCurrent().add(picker);
        press("14:00–15:00");
        assertThat(picker.getValue()).isEmpty();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("房间有人用", "调解员这天不接待");
    }

    @Test
    void aHearingSaysWhenAndWhereAndLeadsIntoTheCalendar() {
        UI.getCurrent().add(new HearingCard(new HearingCard.Value("已定", Tone.GO, NINE.start(), NINE.end(), false, "调解室，二楼",
                List.of("章根法", "林阿娣"), null, "/hearings/abc.ics"), MONDAY));
        assertThat($(Span.class).all()).extracting(Span::getText).contains("09:00–10:00", "调解室，二楼", "章根法、林阿娣");
        assertThat($(Anchor.class).all()).anySatisfy(link -> assertThat(link.getHref()).endsWith("/hearings/abc.ics"));
    }

    private void press(String hours) {
        var button = $(NativeButton.class).all().stream()
                .filter(one -> one.getChildren().anyMatch(part -> part instanceof Span span && span.getText().equals(hours))).findFirst().orElseThrow();
        test(button).click();
    }
}
