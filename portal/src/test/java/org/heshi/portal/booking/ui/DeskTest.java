package org.heshi.portal.booking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.booking.Hours;
import org.heshi.portal.booking.RoomSummary;
import org.heshi.portal.booking.Rooms;
import org.heshi.portal.booking.WorkingPeriod;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class DeskTest extends SpringBrowserlessTest {

    /** 夹塘村, where no other test keeps rooms. */
    private static final PlaceCode VILLAGE = new PlaceCode("330281103204");

    @Autowired Hours hours;
    @Autowired Rooms rooms;
    @Autowired Offices offices;
    @Autowired Posts posts;
    @Autowired People people;
    @Autowired TestClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());

    /** Signed in before the page is made, as in a browser. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        people.welcome(person, "章根法", null);
        As.machine(() -> {
            posts.appoint(person, Duty.MEDIATOR, VILLAGE, LocalDate.of(2026, 1, 1), null);
            posts.appoint(person, Duty.COMMITTEE, VILLAGE, LocalDate.of(2026, 1, 1), null);
        });
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(person, "章根法")));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMediatorChangesTheMorningOfMondays() {
        navigate(HoursView.class);
        var monday = $(TimePicker.class).all();
        test(monday.get(0)).setValue(LocalTime.of(8, 30));
        click("保存");
        assertThat(hours.mine()).contains(new WorkingPeriod(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(11, 30)));
    }

    @Test
    void hoursThatEndBeforeTheyBeginGetASentenceAndStay() {
        navigate(HoursView.class);
        var fields = $(TimePicker.class).all();
        test(fields.get(0)).setValue(LocalTime.of(13, 0));
        click("保存");
        assertThat(fields.get(1).isInvalid()).isTrue();
        assertThat(fields.get(1).getErrorMessage()).isEqualTo("结束时间要晚于开始时间。");
        assertThat(fields.get(0).getValue()).isEqualTo(LocalTime.of(13, 0));
        assertThat(hours.mine()).isEqualTo(WorkingPeriod.USUAL);
    }

    @Test
    void anAbsenceIsListedInWordsAndCanBeTakenBack() {
        navigate(HoursView.class);
        test($(DatePicker.class).all().get(0)).setValue(LocalDate.of(2026, 12, 3));
        click("添加");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("12月3日 星期四");
        click("删除：12月3日 星期四", true);
        assertThat(hours.absences()).isEmpty();
    }

    @Test
    void aCommitteeHasARoomFromTheStartAndDescribesAnother() {
        navigate(RoomsView.class);
        assertThat($(Span.class).all()).extracting(Span::getText).contains("调解室");
        var name = "小会议室 " + UUID.randomUUID().toString().substring(0, 4);
        click("添加一间");
        click("保存");
        assertThat($(TextField.class).all()).allMatch(TextField::isInvalid);
        test($(TextField.class).withCaption("名称").single()).setValue(name);
        test($(TextField.class).withCaption("地址").single()).setValue("谢家路村文化礼堂一楼");
        test($(IntegerField.class).single()).setValue(12);
        click("保存");
        assertThat(committeesRooms()).anySatisfy(room -> assertThat(room).returns(name, RoomSummary::name).returns(12, RoomSummary::seats));
        assertThat($(H2.class).all()).isNotEmpty();
    }

    private List<RoomSummary> committeesRooms() {
        return rooms.of(offices.find(VILLAGE, OfficeKind.COMMITTEE).orElseThrow().id());
    }

    private void click(String words) {
        click(words, false);
    }

    private void click(String words, boolean label) {
        var button = $(Button.class).all().stream().filter(Component::isVisible)
                .filter(one -> label ? one.getAriaLabel().filter(words::equals).isPresent() : one.getText().equals(words))
                .findFirst().orElseThrow();
        test(button).click();
    }
}
