package org.heshi.portal.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeKind;
import org.heshi.portal.territory.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LoopTest {

    @Autowired Intake intake;
    @Autowired Handling handling;
    @Autowired Dispatch dispatch;
    @Autowired Course course;
    @Autowired ObjectionWindows windows;
    @Autowired Deadlines deadlines;
    @Autowired Urges urges;
    @Autowired MatterLookup lookup;
    @Autowired Timeline timeline;
    @Autowired TimelineCheck check;
    @Autowired Offices offices;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private PersonId resident;
    private PersonId committee;
    private PersonId stranger;
    private PersonId dispatcher;

    @BeforeEach
    void someVillagers() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        resident = villagers.somebody("林阿娣");
        committee = villagers.serving("许国平", Duty.COMMITTEE);
        stranger = villagers.serving("钱文斌", Duty.COMMITTEE, Villagers.OTHER_VILLAGE);
        dispatcher = villagers.serving("赵敏", Duty.DISPATCHER, Villagers.TOWNSHIP);
    }

    @Test
    void onlyTheApplicantsAnswerEndsTheWaitForIt() {
        var matter = filed();
        As.person(committee, () -> handling.giveBack(matter, "漏水从哪天开始的？"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(committee, () -> deadlines.resume(matter)));
        transaction.executeWithoutResult(_ -> As.person(resident, () -> course.answer(matter, "十月一日开始的")));
        assertThat(As.person(committee, () -> deadlines.of(matter)).orElseThrow().paused()).isFalse();
    }

    @Test
    void theAnnouncedWindowToObjectDoesNotStandStill() {
        var matter = filed();
        As.person(committee, () -> handling.admit(matter, new CategoryCode("leak")));
        transaction.executeWithoutResult(_ -> As.machine(() -> {
            course.start(matter);
            course.resolve(matter);
        }));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(committee, () -> deadlines.pause(matter, "等一等")));
    }

    @Test
    void anAnswerIsPromisedInWorkingDaysFromTheDayAfterFiling() {
        var matter = filed();
        var deadline = As.person(resident, () -> deadlines.of(matter)).orElseThrow();
        assertThat(deadline.stage()).isEqualTo(Stage.ADMIT);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void itIsHeldByTheCommitteeOfItsVillageAndNobodyElseSeesIt() {
        var matter = filed();
        var reference = As.person(resident, () -> lookup.get(matter)).reference();
        assertThat(As.person(committee, () -> lookup.find(reference))).isPresent();
        assertThat(As.person(dispatcher, () -> lookup.find(reference))).isPresent();
        assertThat(As.person(stranger, () -> lookup.find(reference))).isEmpty();
        assertThat(As.byCode(UUID.randomUUID(), UUID.randomUUID(), () -> lookup.find(reference))).isEmpty();
        assertThat(As.person(committee, () -> lookup.desk(DeskTab.TO_ADMIT, 0, 50))).extracting(MatterRow::id).contains(matter);
        assertThat(As.person(stranger, () -> lookup.desk(DeskTab.ALL, 0, 50))).extracting(MatterRow::id).doesNotContain(matter);
    }

    @Test
    void onlyTheOfficeThatHoldsItDecides() {
        var matter = filed();
        for (var person : new PersonId[] {resident, stranger, dispatcher}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> As.person(person, () -> handling.admit(matter, new CategoryCode("leak"))));
        }
        admitted(matter);
        assertThat(As.person(resident, () -> lookup.get(matter)).status()).isEqualTo(MatterStatus.ADMITTED);
    }

    @Test
    void theClockStandsStillWhileTheApplicantOwesAnAnswer() {
        var matter = filed();
        As.person(committee, () -> handling.giveBack(matter, "请补充楼上住户的门牌号。"));
        clock.set(TestClock.at(2026, 11, 30, 9, 0));
        As.person(resident, () -> within(() -> course.answer(matter, "门牌号是 302。")));
        var deadline = As.person(resident, () -> deadlines.of(matter)).orElseThrow();
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(deadline.pauses()).singleElement().satisfies(pause -> assertThat(pause.reason()).contains("门牌号"));
    }

    @Test
    void whatCannotBeSettledGoesUpALevelAndSaysWhy() {
        var matter = filed();
        admitted(matter);
        As.person(committee, () -> dispatch.escalate(matter, "双方分歧大，需要镇里专业力量。"));
        var detail = As.person(dispatcher, () -> lookup.get(matter));
        assertThat(offices.get(detail.holder()).kind()).isEqualTo(OfficeKind.TOWNSHIP_MEDIATION);
        assertThat(As.person(resident, () -> timeline.of(matter)).getLast().text().args().getLast()).contains("镇里专业力量");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(committee, () -> dispatch.escalate(matter, "再报一次")));
    }

    @Test
    void silenceClosesOnlyAfterTheAnnouncedWindow() {
        var matter = resolved();
        clock.set(TestClock.at(2026, 11, 30, 23, 0));
        windows.closeWhatIsOver();
        assertThat(As.person(resident, () -> lookup.get(matter)).status()).isEqualTo(MatterStatus.RESOLVED);
        clock.set(TestClock.at(2026, 12, 1, 0, 10));
        windows.closeWhatIsOver();
        assertThat(As.person(resident, () -> lookup.get(matter)).status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(As.person(resident, () -> timeline.of(matter)).getLast().actor()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void aClosedMatterIsReopenedOnlyWithinTheWindow() {
        var matter = resolved();
        within(() -> As.machine(() -> course.close(matter, "matters.timeline.closed")));
        clock.set(TestClock.at(2026, 12, 24, 10, 0));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> within(() -> course.reopen(matter, "又漏了")))
                .extracting(Refused::key).isEqualTo("matters.refused.reopen-late");
        clock.set(TestClock.at(2026, 12, 23, 10, 0));
        within(() -> As.person(resident, () -> course.reopen(matter, "又漏了")));
        assertThat(As.person(resident, () -> lookup.get(matter)).status()).isEqualTo(MatterStatus.IN_HANDLING);
    }

    @Test
    void aPartyUrgesOnceAWorkingDay() {
        var matter = filed();
        As.person(resident, () -> urges.urge(matter, "三天了还没有消息"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(resident, () -> urges.urge(matter, "")))
                .extracting(Refused::key).isEqualTo("matters.refused.urged-today");
        clock.set(TestClock.at(2026, 11, 24, 8, 0));
        As.person(resident, () -> urges.urge(matter, ""));
        assertThat(As.person(resident, () -> timeline.of(matter))).filteredOn(entry -> entry.text().key().endsWith("urged")).hasSize(2);
    }

    @Test
    void theDatabaseRefusesToChangeTheTimeline() {
        var matter = filed();
        for (var sql : new String[] {"update timeline_entry set key = 'x' where matter = ?", "delete from timeline_entry where matter = ?"}) {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql(sql).param(matter.value()).update())
                    .withMessageContaining("the timeline only grows");
        }
    }

    @Test
    void aChangePastTheDatabasesGuardIsFoundByTheChain() {
        var matter = filed();
        admitted(matter);
        assertThat(As.machine(() -> check.verify()).broken()).isEmpty();
        within(() -> {
            jdbc.sql("alter table timeline_entry disable trigger timeline_only_grows").update();
            jdbc.sql("update timeline_entry set key = 'matters.timeline.urged' where matter = ? and seq = 1").param(matter.value()).update();
            assertThat(As.machine(() -> check.verify()).broken()).containsExactly(new TimelineCheck.Broken(matter, 1));
            jdbc.sql("update timeline_entry set key = 'matters.timeline.filed' where matter = ? and seq = 1").param(matter.value()).update();
            jdbc.sql("alter table timeline_entry enable trigger timeline_only_grows").update();
        });
    }

    private MatterId filed() {
        return As.person(resident, () -> transaction.execute(_ -> intake.file(new MatterForm(MatterKind.DISPUTE, new CategoryCode("leak"), Villagers.VILLAGE,
                "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", Privacy.NAMED, resident, null))));
    }

    private void admitted(MatterId matter) {
        As.person(committee, () -> handling.admit(matter, new CategoryCode("leak")));
    }

    private MatterId resolved() {
        var matter = filed();
        admitted(matter);
        within(() -> As.person(committee, () -> {
            course.start(matter);
            course.resolve(matter);
        }));
        return matter;
    }

    private void within(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }
}
