package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.LocalTime;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.heshi.portal.As;
import org.heshi.portal.DueJobs;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DoingTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103205");

    @Autowired ApplicationContext context;
    @Autowired TaskDesk tasks;
    @Autowired TaskBoard board;
    @Autowired LateTasks late;
    @Autowired Ratings ratings;
    @Autowired YearBook year;
    @Autowired MatterLookup lookup;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource dataSource;
    @Autowired TestClock clock;
    @Autowired @Qualifier("talkSecondRatingTask") OneTimeTask<Void> second;

    private Village village;
    private Topic topic;

    @BeforeEach
    void aTopicThatIsDecided() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE);
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 60, 0, true, 0)));
        topic = village.open("村口装六盏路灯");
        jdbc.sql("update talk_topic set state = 'DECIDED', decided_at = ? where matter = ?").params(java.time.OffsetDateTime.now(clock), topic.matter().value()).update();
        context.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(_ -> As.machine(() -> context.getBean(org.heshi.portal.matters.Course.class).start(topic.matter())));
    }

    private java.util.UUID task(String what, LocalDate due) {
        return As.person(village.committee, () -> tasks.add(topic.matter(), new TaskForm(what, "电工老陈", due, "村集体经费", new java.math.BigDecimal(6000), null)));
    }

    private MatterStatus status() {
        return As.machine(() -> lookup.get(topic.matter()).status());
    }

    @Test
    void aResolutionIsDoneWhenAllItsTasksAreAndEverybodySeesHowFarItIs() throws IOException {
        var poles = task("立灯杆", LocalDate.of(2026, 12, 20));
        var wires = task("接线", LocalDate.of(2026, 12, 30));
        As.person(village.committee, () -> tasks.progress(topic.matter(), poles, 100, "", null));
        As.person(village.committee, () -> tasks.progress(topic.matter(), wires, 60, "等供电所", new java.math.BigDecimal("5800.50")));
        var picture = picture();
        As.person(village.committee, () -> tasks.picture(topic.matter(), wires, false, "亮了.jpg", picture));
        var picturedBefore = picture();
        As.person(village.committee, () -> tasks.picture(topic.matter(), wires, true, "黑的.jpg", picturedBefore));
        assertThat(As.anonymous(() -> board.of(topic.matter()))).satisfiesExactly(
                one -> assertThat(one.isDone()).isTrue(),
                one -> assertThat(one).returns(60, TalkTask::progress).returns("等供电所", TalkTask::obstacle).satisfies(it -> assertThat(it.after()).hasSize(1))
                        .satisfies(it -> assertThat(it.before()).hasSize(1)).satisfies(it -> assertThat(it.planned()).isEqualByComparingTo("6000"))
                        .satisfies(it -> assertThat(it.spent()).isEqualByComparingTo("5800.50")));
        assertThat(village.bean(TalkBoard.class).files(topic)).as("pictures of a task stand with the task").isEmpty();
        assertThat(village.topic(topic.matter()).state()).isEqualTo(TopicState.DOING);
        As.person(village.committee, () -> tasks.progress(topic.matter(), wires, 100, "", null));
        assertThat(village.topic(topic.matter()).state()).isEqualTo(TopicState.DONE);
        assertThat(status()).isEqualTo(MatterStatus.RESOLVED);
        assertThat(jdbc.sql("select count(*) from outbox_message where template = 'talk.done.sms' and matter = ?").param(topic.matter().value()).query(Long.class).single()).isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(village.resident("别人"), () -> tasks.progress(topic.matter(), poles, 10, "", null)));
    }

    @Test
    void aTaskThatWasWrittenDownWrongIsChangedWithAReasonThatEverybodyReads() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> task("立灯杆", LocalDate.of(2026, 11, 22))).returns("talk.refused.task-past", Refused::key);
        var poles = task("立灯竿", LocalDate.of(2026, 11, 23));
        var right = new TaskForm("立灯杆", "电工老陈", LocalDate.of(2026, 12, 20), "村集体经费", new java.math.BigDecimal(5000), null);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> tasks.change(topic.matter(), poles, right, " "))).returns("matters.refused.reason", Refused::key);
        As.person(village.committee, () -> tasks.change(topic.matter(), poles, right, "厂家十二月才送货。"));
        assertThat(As.anonymous(() -> board.of(topic.matter()))).singleElement().returns("立灯杆", TalkTask::what).returns(LocalDate.of(2026, 12, 20), TalkTask::dueOn);
        assertThat(jdbc.sql("select string_agg(e::text, '') from timeline_entry e where matter = ?").param(topic.matter().value()).query(String.class).single()).contains("厂家十二月才送货");
        As.person(village.committee, () -> tasks.progress(topic.matter(), poles, 100, "", null));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> tasks.change(topic.matter(), poles, right, "又改"))).returns("talk.refused.task-done", Refused::key);
    }

    @Test
    void whatIsOverdueClimbsToTheTownshipOnce() {
        var township = villagers.serving("蒋静", Duty.DISPATCHER, Villagers.TOWNSHIP);
        task("立灯杆", LocalDate.of(2026, 12, 1));
        clock.set(at(2026, 12, 1, 8, 0));
        As.machine(late::climb);
        assertThat(toldLate(township)).isZero();
        clock.set(at(2026, 12, 2, 8, 0));
        As.machine(late::climb);
        As.machine(late::climb);
        assertThat(toldLate(township)).isEqualTo(1);
        assertThat(toldLate(village.committee)).isEqualTo(1);
        assertThat(As.anonymous(() -> board.of(topic.matter()))).singleElement().returns(true, TalkTask::isLate);
    }

    @Test
    void whatTheVillageCannotDoGoesToTheTownshipAndIsFinishedThere() {
        var one = task("架新线路", LocalDate.of(2026, 12, 20));
        As.person(village.committee, () -> tasks.escalate(topic.matter(), "要供电所立项，村里办不了。"));
        var township = villagers.serving("蒋静", Duty.DISPATCHER, Villagers.TOWNSHIP);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(village.committee, () -> tasks.progress(topic.matter(), one, 50, "", null)));
        As.person(township, () -> tasks.progress(topic.matter(), one, 100, "", null));
        assertThat(status()).isEqualTo(MatterStatus.RESOLVED);
    }

    @Test
    void anOpenTopicThatTheVillageHandsUpIsAnsweredThereAndEverybodySeesTheWayItWent() {
        var water = village.open("自来水压力太小");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> village.bean(TopicDesk.class).settle(water.matter(), "装泵")))
                .returns("talk.refused.in-village", Refused::key);
        As.person(village.committee, () -> tasks.escalate(water.matter(), "管网是镇里的，老胡家的事先不说。"));
        var township = villagers.serving("蒋静", Duty.DISPATCHER, Villagers.TOWNSHIP);
        var desk = village.bean(TopicDesk.class);
        assertThat(As.person(township, desk::fromBelow)).extracting(Topic::subject).contains("自来水压力太小");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(village.committee, () -> desk.settle(water.matter(), "装泵")));
        As.person(township, () -> desk.settle(water.matter(), "明年一月换主管。"));
        As.person(township, () -> tasks.add(water.matter(), new TaskForm("换主管", "水务站", LocalDate.of(2027, 1, 20), "镇财政", null, null)));
        assertThat(village.topic(water.matter()).state()).isEqualTo(TopicState.DOING);
        assertThat(As.anonymous(() -> village.bean(TopicCourse.class).of(water))).extracting(step -> step.text().key())
                .containsExactly("talk.course.opened", "talk.course.hop", "talk.timeline.settled", "talk.timeline.task");
        assertThat(As.anonymous(() -> village.bean(TopicCourse.class).of(water)).toString()).contains("明年一月换主管").doesNotContain("老胡");
    }

    @Test
    void whatTheVillageHandsUpLeavesItsAgendaAndDoesNotComeBackToIt() {
        var water = village.open("自来水压力太小");
        var agenda = village.bean(AgendaDesk.class);
        var day = village.bean(TalkDays.class).next(PLACE, 9).stream().filter(next -> next.status() == DayStatus.PLANNED).findFirst().orElseThrow().id();
        As.person(village.committee, () -> agenda.take(day, water.matter()));
        As.person(village.committee, () -> tasks.escalate(water.matter(), "管网是镇里的。"));
        assertThat(village.bean(Agendas.class).of(day)).extracting(item -> item.topic().matter()).doesNotContain(water.matter());
        assertThat(As.person(village.committee, () -> agenda.toTake(day))).extracting(Topic::matter).doesNotContain(water.matter());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> agenda.take(day, water.matter())))
                .returns("talk.refused.came-up", Refused::key);
    }

    @Test
    void thoseConcernedRateNowAndInFourWeeksAndABadJudgementBringsItBack() {
        var one = task("立灯杆", LocalDate.of(2026, 12, 20));
        var joined = java.util.stream.IntStream.range(0, 3).mapToObj(i -> village.resident("关注" + i)).toList();
        joined.forEach(person -> As.person(person, () -> village.bean(Backing.class).join(topic.matter())));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rate(joined.getFirst(), 5));
        As.person(village.committee, () -> tasks.progress(topic.matter(), one, 100, "", null));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rate(village.resident("没关注"), 5)).returns("talk.refused.rate", Refused::key);
        joined.forEach(person -> rate(person, 4));
        assertThat(ratings.of(topic.matter())).hasValueSatisfying(all -> assertThat(all).returns(3, Ratings.Average::count).returns(4.0, Ratings.Average::result));
        clock.set(at(2026, 12, 21, 10, 1));
        DueJobs.run(dataSource, second, clock.instant());
        assertThat(jdbc.sql("select count(*) from outbox_message where template = 'talk.second-rating.sms' and matter = ?").param(topic.matter().value()).query(Long.class).single()).isEqualTo(4);
        rate(joined.getFirst(), 1);
        assertThat(As.person(joined.getFirst(), () -> ratings.open(topic.matter()))).contains(new Ratings.Asked(2, new Ratings.Mark(1, 1, 1, "")));
        assertThat(As.person(joined.getLast(), () -> ratings.open(topic.matter()))).contains(new Ratings.Asked(2, null));
        assertThat(ratings.of(topic.matter())).as("of each what it said last").contains(new Ratings.Average(3, 3.0, 3.0, 3.0));
        joined.forEach(person -> rate(person, 1));
        assertThat(village.topic(topic.matter()).state()).isEqualTo(TopicState.OPEN);
        assertThat(status()).isEqualTo(MatterStatus.IN_HANDLING);
        var next = village.bean(TalkDays.class).next(PLACE, 1).getFirst();
        assertThat(village.bean(Agendas.class).of(next.id())).extracting(item -> item.topic().reference()).contains(topic.reference());
    }

    @Test
    void theYearTellsWhatWasRaisedDecidedDoneOnTimeAndHow() {
        var before = year.of(PLACE, 2026);
        var one = task("立灯杆", LocalDate.of(2026, 12, 20));
        As.person(village.committee, () -> tasks.progress(topic.matter(), one, 100, "", null));
        var after = year.of(PLACE, 2026);
        assertThat(after.done()).isEqualTo(before.done() + 1);
        assertThat(after.onTime()).isEqualTo(before.onTime() + 1);
        assertThat(after.raisedBy().get(10)).isPositive();
        assertThat(year.of(PLACE, 2025)).returns(0, YearBook.Figures::raised).returns(0, YearBook.Figures::done);
    }

    private void rate(PersonId person, int mark) {
        As.person(person, () -> ratings.rate(topic.matter(), new Ratings.Mark(mark, mark, mark, "")));
    }

    private long toldLate(PersonId person) {
        return jdbc.sql("select count(*) from outbox_message where person = ? and template = 'talk.late.sms'").param(person.value()).query(Long.class).single();
    }

    private static ByteArrayInputStream picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
