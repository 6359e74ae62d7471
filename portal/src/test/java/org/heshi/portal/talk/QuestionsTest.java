package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.TestClock.at;

import java.io.ByteArrayInputStream;
import java.time.LocalTime;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class QuestionsTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103202");

    @Autowired ApplicationContext context;
    @Autowired Questions questions;
    @Autowired RoomLookup rooms;
    @Autowired Attachments attachments;
    @Autowired TestClock clock;

    private Village village;
    private TalkDayId day;
    private Topic topic;
    private PersonId lin;

    @BeforeEach
    void anEveningThatGoesOn() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
        topic = village.open("修水渠");
        lin = village.resident("林晓梅");
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> village.bean(Room.class).open(day));
    }

    private RoomState.Question only() {
        return As.anonymous(() -> rooms.of(day)).questions().getFirst();
    }

    @Test
    void aQuestionIsTakenUpAndAnsweredAndEverybodyReadsHowFarItIs() {
        As.person(lin, () -> questions.ask(day, "水渠从谁家门口过？", null));
        assertThat(only()).returns("水渠从谁家门口过？", RoomState.Question::words).returns(QuestionState.ASKED, RoomState.Question::state);
        As.person(village.committee, () -> questions.takeUp(day, only().id()));
        assertThat(only().state()).isEqualTo(QuestionState.TAKEN_UP);
        As.person(village.committee, () -> questions.answered(day, only().id()));
        assertThat(only().state()).isEqualTo(QuestionState.ANSWERED);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(lin, () -> questions.takeUp(day, only().id())));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> questions.ask(day, " ", UUID.randomUUID()))).returns("talk.refused.question", Refused::key);
    }

    @Test
    void aSpokenQuestionIsHeardByTheHostAlone() {
        var draft = UUID.randomUUID();
        As.person(lin, () -> attachments.store(new DraftId(draft), "问题.wav", new ByteArrayInputStream(silence())));
        As.person(lin, () -> questions.ask(day, "", draft));
        assertThat(only().words()).isEmpty();
        assertThat(As.person(village.committee, () -> questions.spoken(day))).containsOnlyKeys(only().id());
        assertThat(As.anonymous(() -> village.bean(TalkBoard.class).files(topic))).isEmpty();
        assertThat(As.person(lin, () -> village.bean(TalkBoard.class).files(topic))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(lin, () -> questions.spoken(day)));
    }

    /** A tenth of a second of nothing, as a WAV file. */
    private static byte[] silence() {
        var bytes = java.nio.ByteBuffer.allocate(44 + 800).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes()).putInt(36 + 800).put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000)
                .putShort((short) 1).putShort((short) 8).put("data".getBytes()).putInt(800);
        return bytes.array();
    }
}
