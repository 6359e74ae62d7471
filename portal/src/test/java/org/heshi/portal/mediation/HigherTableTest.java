package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.booking.HearingForm;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.HearingStatus;
import org.heshi.portal.booking.RoomForm;
import org.heshi.portal.booking.Rooms;
import org.heshi.portal.booking.Slot;
import org.heshi.portal.booking.Where;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A dispute that went up: the township, then the county, bring the parties to their own tables. */
@PortalTest
class HigherTableTest {

    @Autowired ApplicationContext context;
    @Autowired Villagers villagers;
    @Autowired Failing failing;
    @Autowired Assigning assigning;
    @Autowired HearingDesk desk;
    @Autowired HearingLookup hearings;
    @Autowired Rooms rooms;
    @Autowired Offices offices;
    @Autowired CaseFile caseFile;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private PersonId dispatcher;
    private PersonId clerk;
    private DisputeFiled filed;

    @BeforeEach
    void aDisputeThatTheVillageCouldNotSettle() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        dispatcher = villagers.serving("蒋静", Duty.DISPATCHER, Villagers.TOWNSHIP);
        clerk = villagers.serving("阮卫东", Duty.CENTRE, Villagers.COUNTY);
        filed = quarrel.mediating(Privacy.NAMED);
        As.person(quarrel.mediator, () -> failing.escalate(filed.matter(), "三次调解双方差距仍大"));
    }

    @Test
    void theTownshipBooksAHearingInARoomOfItsOwn() {
        books(dispatcher, OfficeKind.TOWNSHIP_MEDIATION);
    }

    @Test
    void theCountyBooksOneAfterTheTownshipGaveItUp() {
        takesOver(dispatcher);
        As.person(dispatcher, () -> failing.escalate(filed.matter(), "需要县里专业调解"));
        books(clerk, OfficeKind.COUNTY_MEDIATION);
    }

    @Test
    void theVillageBooksNothingAnyMore() {
        takesOver(dispatcher);
        var room = As.person(dispatcher, () -> rooms.of(holder().id())).getFirst();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(quarrel.committee,
                () -> desk.book(filed.matter(), new Where.InRoom(room.id()), HearingForm.USUAL, TestClock.at(2026, 11, 24, 9, 0))));
    }

    @Test
    void eachLevelKeepsItsOwnRoomsAndNoOthers() {
        assertThat(As.person(dispatcher, () -> rooms.offices())).extracting(OfficeSummary::kind).containsExactly(OfficeKind.TOWNSHIP_MEDIATION);
        assertThat(As.person(clerk, () -> rooms.offices())).extracting(OfficeSummary::kind).containsExactly(OfficeKind.COUNTY_MEDIATION);
        var village = offices.committeeOf(Villagers.VILLAGE).id();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(dispatcher, () -> rooms.add(village, new RoomForm("二楼", 6, "镇政府"))))
                .extracting(Refused::key).isEqualTo("booking.refused.not-your-office");
    }

    private void books(PersonId host, OfficeKind at) {
        takesOver(host);
        assertThat(holder().kind()).isEqualTo(at);
        var room = As.person(host, () -> rooms.of(holder().id())).getFirst();
        var start = free(host, new Where.InRoom(room.id()));
        As.person(host, () -> desk.book(filed.matter(), new Where.InRoom(room.id()), HearingForm.USUAL, start));
        assertThat(As.person(quarrel.applicant, () -> hearings.of(filed.matter()))).singleElement().satisfies(hearing -> {
            assertThat(hearing.status()).isEqualTo(HearingStatus.BOOKED);
            assertThat(hearing.start()).isEqualTo(start);
            assertThat(hearing.place()).contains(room.name());
        });
    }

    private Instant free(PersonId host, Where room) {
        return As.person(host, () -> desk.slots(filed.matter(), room, HearingForm.USUAL, 10)).stream()
                .flatMap(day -> day.slots().stream()).filter(slot -> slot.obstacleKey() == null).map(Slot::start).findFirst().orElseThrow();
    }

    private void takesOver(PersonId host) {
        As.person(host, () -> assigning.assign(filed.matter(), Set.of(quarrel.mediator)));
    }

    private OfficeSummary holder() {
        return As.person(quarrel.applicant, () -> caseFile.open(filed.reference())).orElseThrow().holder();
    }
}
