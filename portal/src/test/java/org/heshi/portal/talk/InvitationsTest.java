package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import java.time.LocalTime;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class InvitationsTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103202");
    private static final PhoneNumber PHONE = new PhoneNumber("13900007001");

    @Autowired ApplicationContext context;
    @Autowired Invitations invitations;
    @Autowired Guests guests;
    @Autowired AgendaDesk agenda;
    @Autowired DayNews news;
    @Autowired TalkDays days;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Village village;
    private TalkDayId day;

    @BeforeEach
    void anEveningAhead() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        day = days.next(PLACE, 1).getFirst().id();
    }

    private String invite(InvitationKind kind, String name, PhoneNumber phone) {
        As.person(village.committee, () -> invitations.invite(day, kind, name, phone));
        return jdbc.sql("select path from outbox_message where recipient = ? and template = 'talk.invited.sms' and cause like ?").params(phone.print(), "talk-day/" + day + "%")
                .query(String.class).single().substring(2);
    }

    @Test
    void anElderAnswersByTheLinkInTheMessageAndThenStandsOnTheAgenda() {
        var token = invite(InvitationKind.ELDER, "谢阿根", PHONE);
        assertThat(As.anonymous(() -> guests.of(day))).containsExactly(new Guest(InvitationKind.ELDER, null, false));
        assertThat(As.person(village.committee, () -> invitations.of(day))).singleElement().returns("谢阿根", Invitation::name).returns("139****7001", Invitation::phone);
        As.anonymous(() -> {
            guests.answer(token, InvitationAnswer.COMES);
            return null;
        });
        assertThat(As.anonymous(() -> guests.of(day))).containsExactly(new Guest(InvitationKind.ELDER, "谢阿根", true));
        As.anonymous(() -> {
            guests.answer(token, InvitationAnswer.CANNOT);
            return null;
        });
        assertThat(As.anonymous(() -> guests.of(day))).containsExactly(new Guest(InvitationKind.ELDER, null, false));
        assertThat(guests.asked("no-such-token")).isEmpty();
        assertThat(jdbc.sql("select phone from talk_invitation where token = ?").param(token).query(String.class).single()).doesNotContain("7001");
    }

    @Test
    void aPartyConcernedIsNeverNamedAndNobodyIsAskedTwice() {
        var token = invite(InvitationKind.PARTY, "金大海", PHONE);
        As.anonymous(() -> {
            guests.answer(token, InvitationAnswer.COMES);
            return null;
        });
        assertThat(As.anonymous(() -> guests.of(day))).containsExactly(new Guest(InvitationKind.PARTY, null, true));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> invite(InvitationKind.ELDER, "金大海", PHONE)).returns("talk.refused.invited", Refused::key);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(village.resident("别人"), () -> invitations.of(day)));
    }

    @Test
    void theOfficeOfATownshipIsToldWhereItServesAndThoseWhoCannotComeAreNotReminded() {
        var dispatcher = villagers.serving("蒋静", Duty.DISPATCHER, Villagers.TOWNSHIP);
        var office = As.person(village.committee, () -> agenda.guestsToAsk(day)).getFirst();
        As.person(village.committee, () -> invitations.invite(day, office.id()));
        assertThat(jdbc.sql("select count(*) from outbox_message where person = ? and template = 'talk.invited.sms' and cause like ?").params(dispatcher.value(), "talk-day/" + day + "%")
                .query(Long.class).single()).isEqualTo(1);
        assertThat(As.anonymous(() -> guests.of(day))).containsExactly(new Guest(InvitationKind.OFFICE, office.name(), false));
        var comes = invite(InvitationKind.ADVISER, "陈律师", new PhoneNumber("13900007002"));
        var cannot = invite(InvitationKind.ELDER, "谢阿根", PHONE);
        As.anonymous(() -> {
            guests.answer(comes, InvitationAnswer.COMES);
            guests.answer(cannot, InvitationAnswer.CANNOT);
            return null;
        });
        As.person(village.committee, () -> village.bean(DayChanges.class).cancel(day, "台风"));
        assertThat(List.of(told(new PhoneNumber("13900007002")), told(PHONE))).containsExactly(1L, 0L);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> guests.answer(comes, InvitationAnswer.CANNOT)).returns("talk.refused.day.CANCELLED", Refused::key);
    }

    private long told(PhoneNumber phone) {
        return jdbc.sql("select count(*) from outbox_message where recipient = ? and template = 'talk.cancelled.sms' and cause like ?").params(phone.print(), "talk-day/" + day + "%")
                .query(Long.class).single();
    }
}
