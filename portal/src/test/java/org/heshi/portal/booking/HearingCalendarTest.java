package org.heshi.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class HearingCalendarTest {

    private static final Instant NINE = at(2026, 11, 25, 9, 0);

    @Autowired ApplicationContext context;
    @Autowired WebApplicationContext web;
    @Autowired Hearings hearings;
    @Autowired HearingLookup lookup;
    @Autowired HearingCalendar calendar;
    @Autowired TestClock clock;

    private Gathering gathering;
    private HearingId id;

    @BeforeEach
    void book() {
        clock.set(at(2026, 11, 23, 10, 0));
        gathering = new Gathering(context);
        id = As.person(gathering.mediator, () -> hearings.book(gathering.form(), NINE));
    }

    @Test
    void theFileReadsBackAsTheHearing() throws Exception {
        var file = read();
        var event = event(file);
        assertThat(file.validate(true).hasErrors()).isFalse();
        assertThat(text(file, "METHOD")).isEqualTo("PUBLISH");
        assertThat(event.<ZonedDateTime>getStartDate().map(DtStart::getDate).orElseThrow().toInstant()).isEqualTo(NINE);
        assertThat(event.<ZonedDateTime>getStartDate().orElseThrow().toString().strip()).isEqualTo("DTSTART;TZID=Asia/Shanghai:20261125T090000");
        assertThat(text(event, "SUMMARY")).isEqualTo("调解会");
        assertThat(text(event, "LOCATION")).contains("谢家路村便民服务中心二楼");
        assertThat(text(event, "SEQUENCE")).isEqualTo("0");
    }

    @Test
    void aMoveKeepsTheNameAndRaisesTheSequence() throws Exception {
        var before = event(read());
        As.person(gathering.mediator, () -> hearings.reschedule(id, at(2026, 11, 26, 9, 0), gathering.room, "下大雪"));
        var after = event(read());
        assertThat(text(after, "UID")).isEqualTo(text(before, "UID"));
        assertThat(text(after, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void aCancelledHearingIsTakenOutOfTheCalendar() throws Exception {
        As.person(gathering.mediator, () -> hearings.cancel(id, "双方已经谈好"));
        assertThat(text(read(), "METHOD")).isEqualTo("CANCEL");
        assertThat(text(event(read()), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void itNamesNeitherThePartiesNorTheCase() {
        assertThat(calendar.ics(token()).orElseThrow()).doesNotContain("当事人", "林阿娣", "漏水", gathering.phone.plain(),
                gathering.matter.toString());
    }

    @Test
    void aPhonesCalendarFetchesItWithoutASession() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(web).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        mvc.perform(get("/" + BookingPaths.calendar(token()))).andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(get("/" + BookingPaths.calendar("guessed-token"))).andExpect(status().isNotFound());
    }

    @Test
    void theLinkDiesAMonthAfterTheHearing() {
        assertThat(calendar.ics(token())).isPresent();
        As.person(gathering.mediator, () -> hearings.cancel(id, "双方已经谈好"));
        clock.set(at(2026, 12, 26, 10, 0));
        assertThat(calendar.ics(token())).isEmpty();
    }

    @Test
    void eachAttendeeHasAnotherToken() {
        assertThat(token()).isNotEqualTo(lookup.token(id, gathering.applicant.value()).orElseThrow()).hasSize(12);
    }

    private String token() {
        return lookup.token(id, gathering.respondent).orElseThrow();
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar.ics(token()).orElseThrow()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String text(net.fortuna.ical4j.model.PropertyContainer container, String name) {
        return container.getRequiredProperty(name).getValue();
    }
}
