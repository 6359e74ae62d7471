package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipInputStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Eraser;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Traces;
import org.heshi.portal.kit.Words;
import org.heshi.portal.privacy.OwnCopy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the village's talk knows of a person can be taken along, handed over and forgotten. */
@PortalTest
class ForgottenTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103204");

    private final String word = "w" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Autowired ApplicationContext context;
    @Autowired OwnCopy copy;
    @Autowired TasksInHand inHand;
    @Autowired Villagers villagers;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Village village;
    private PersonId lin;
    private TalkDayId day;
    private Topic topic;

    @BeforeEach
    void anEveningInWhichSomebodyTookPart() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
        topic = village.open("修水渠" + word);
        lin = village.resident("林" + word);
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        As.person(lin, () -> village.bean(Backing.class).support(topic.matter()));
        As.person(lin, () -> village.bean(Seats.class).register(day, 1, "轮椅" + word));
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> village.bean(Room.class).open(day));
        var token = UUID.fromString(As.person(village.committee, () -> village.bean(Room.class).token(day)));
        As.person(lin, () -> village.bean(Attendance.class).here(token));
        As.person(lin, () -> village.bean(Questions.class).ask(day, "几时动工" + word, null));
        As.person(village.committee, () -> village.bean(Room.class).show(day, topic.matter()));
        As.person(village.committee, () -> village.bean(Room.class).note(day, "老林说" + word));
        var proposal = As.person(village.committee, () -> village.bean(Proposals.class).propose(day, topic.matter(), "今年修" + word, true));
        As.person(lin, () -> village.bean(Votes.class).vote(proposal, Choice.NO));
        As.person(village.committee, () -> village.bean(Proposals.class).close(day, proposal));
        As.person(village.committee, () -> village.bean(Decisions.class).decide(day, topic.matter(), Outcome.DECIDED, "今年修" + word));
        As.person(village.committee, () -> village.bean(TaskDesk.class).add(topic.matter(), new TaskForm("挖土" + word, "老陈", LocalDate.of(2026, 12, 20), "村集体" + word,
                BigDecimal.TEN, village.committee)));
    }

    @Test
    void oneTakesAlongWhatOneDidAndOfASecretVoteOnlyThatOneVoted() throws IOException {
        var mine = taken(lin);
        assertThat(mine.get("talk.data.topics").get(0).get("role").asString()).isEqualTo("SUPPORTS");
        assertThat(mine.get("talk.data.evenings")).hasSize(2);
        assertThat(mine.get("talk.data.said").get(0).get("text").asString()).isEqualTo("几时动工" + word);
        assertThat(mine.get("talk.data.residence").get(0).get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(mine.get("talk.data.votes").get(0).get("kind").asString()).isEqualTo("SECRET");
        assertThat(mine.get("talk.data.votes").get(0).get("result").asString()).isEmpty();
        assertThat(taken(village.committee).get("talk.data.tasks").get(0).get("text").asString()).isEqualTo("挖土" + word);
    }

    @Test
    void whoeverIsForgottenLeavesNumbersBehindAndNoName() {
        As.person(lin, () -> village.bean(org.heshi.portal.guidance.Questions.class).ask("能不能告" + word, null, false));
        transaction.executeWithoutResult(_ -> village.bean(People.class).forget(lin));
        assertThat(jdbc.sql("select words from question where asker = ?").param(lin.value()).query(String.class).single()).as("asked in confidence").isEqualTo("—");
        for (var table : List.of("talk_join", "talk_support", "talk_seat", "talk_resident")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where person = ?").param(lin.value()).query(Long.class).single()).as(table).isZero();
        }
        assertThat(jdbc.sql("select name from talk_attendee where person = ?").param(lin.value()).query(String.class).single()).isEqualTo("—");
        assertThat(jdbc.sql("select words from talk_question where person = ?").param(lin.value()).query(String.class).single()).isEqualTo("—");
        assertThat(village.bean(Votes.class).of(day).getFirst()).as("its vote is counted on").returns(1, one -> one.votes(Choice.NO));
    }

    @Test
    void aTopicThatIsForgottenTellsNothingInAnyTableOfTheTalk() {
        assertThat(tablesThatKnow()).contains("talk_topic", "talk_said", "talk_task", "talk_proposal");
        transaction.executeWithoutResult(_ -> context.getBean(Eraser.class).forget(Traces.Of.MATTER, topic.matter().value()));
        assertThat(tablesThatKnow()).as("of lin, whom nobody forgot").containsOnly("talk_seat", "talk_attendee", "talk_question");
        assertThat(village.bean(TalkBoard.class).of(PLACE, TopicState.DOING)).extracting(Topic::matter).doesNotContain(topic.matter());
    }

    @Test
    void whoeverLeavesHandsTheirTasksOverOrTheCommitteeHasThemAgain() {
        var other = villagers.serving("接手人", Duty.GRID_OFFICER, PLACE);
        assertThat(inHand.heldBy(village.committee)).singleElement().satisfies(held -> {
            assertThat(held.what().toString()).doesNotContain(word);
            assertThat(inHand.successors(village.committee, held)).extracting("person").contains(other).doesNotContain(village.committee);
            inHand.handOver(village.committee, held, other);
        });
        assertThat(As.anonymous(() -> village.bean(TaskBoard.class).of(topic.matter()))).singleElement().returns("接手人", TalkTask::who);
        inHand.heldBy(other).forEach(held -> inHand.handOver(other, held, null));
        assertThat(As.anonymous(() -> village.bean(TaskBoard.class).of(topic.matter()))).singleElement().returns("村委会", TalkTask::who);
        assertThat(inHand.heldBy(other)).isEmpty();
    }

    private List<String> tablesThatKnow() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public' and table_name like 'talk%'").query(String.class).list()
                .stream().filter(table -> jdbc.sql("select exists (select from " + table + " t where t::text like ?)").param("%" + word + "%").query(Boolean.class).single()).toList();
    }

    private JsonNode taken(PersonId person) throws IOException {
        var file = new ByteArrayOutputStream();
        As.person(person, () -> {
            copy.write(file, Words.CHINESE);
            return null;
        });
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    return JsonMapper.shared().readTree(zip.readAllBytes());
                }
            }
        }
        throw new IOException("no data");
    }
}
