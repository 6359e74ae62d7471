package org.heshi.portal.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions from home, typed or spoken. The host takes them up and says when they are answered; everybody reads them, the host alone hears them. */
@Service
@Transactional
public class Questions {

    private static final int EACH = 10;
    private static final int LENGTH = 500;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final Topics topics;
    private final Attachments attachments;
    private final Live live;

    Questions(JdbcClient jdbc, TalkDayStore days, Topics topics, Attachments attachments, Live live) {
        this.jdbc = jdbc;
        this.days = days;
        this.topics = topics;
        this.attachments = attachments;
        this.live = live;
    }

    /** @param voice the draft under which it was recorded; the words may then be empty */
    @PreAuthorize("hasRole('PERSON')")
    public void ask(TalkDayId day, String question, @Nullable UUID voice) {
        days.get(day).status().require(DayStatus.OPEN);
        var words = question.strip();
        var file = voice == null ? Optional.<AttachmentSummary>empty() : attachments.of(new DraftId(voice)).stream().findFirst();
        if (words.isEmpty() && file.isEmpty() || words.length() > LENGTH) {
            throw new Refused("talk.refused.question");
        }
        var person = Visitor.requirePerson().value();
        if (jdbc.sql("select count(*) from talk_question where day = ? and person = ?").params(day.value(), person).query(Integer.class).single() >= EACH) {
            throw new Refused("talk.refused.questions", EACH);
        }
        var topic = now(day);
        if (voice != null && file.isPresent()) {
            attachments.claim(new DraftId(voice), topic.orElseThrow(() -> new Refused("talk.refused.voice")), Audience.STAFF);
        }
        jdbc.sql("insert into talk_question (id, day, person, words, topic, voice, asked_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), day.value(), person, words, topic.map(MatterId::value).orElse(null), file.map(one -> one.id().value()).orElse(null), topics.now()).update();
        live.publish(day.value());
    }

    /** What is talked about, or else what the agenda begins with. */
    private Optional<MatterId> now(TalkDayId day) {
        return jdbc.sql("select coalesce((select topic from talk_room where day = :day), (select topic from talk_item where day = :day order by position, topic limit 1))")
                .param("day", day.value()).query(UUID.class).optional().map(MatterId::new);
    }

    @PreAuthorize("@talkHosts.holds(#day)")
    public void takeUp(TalkDayId day, UUID question) {
        mark("taken_at", day, question);
    }

    @PreAuthorize("@talkHosts.holds(#day)")
    public void answered(TalkDayId day, UUID question) {
        mark("answered_at", day, question);
    }

    private void mark(String when, TalkDayId day, UUID question) {
        jdbc.sql("update talk_question set " + when + " = ? where id = ? and day = ?").params(topics.now(), question, day.value()).update();
        live.publish(day.value());
    }

    private record Spoken(UUID question, MatterId topic, AttachmentId file) {}

    /** What was spoken, by question. */
    @PreAuthorize("@talkHosts.holds(#day)")
    @Transactional(readOnly = true)
    public Map<UUID, AttachmentSummary> spoken(TalkDayId day) {
        var spoken = jdbc.sql("select id, topic, voice from talk_question where day = ? and voice is not null").param(day.value())
                .query((row, _) -> new Spoken(row.getObject(1, UUID.class), new MatterId(row.getObject(2, UUID.class)), new AttachmentId(row.getObject(3, UUID.class)))).list();
        return spoken.stream().flatMap(one -> attachments.among(one.topic(), List.of(one.file())).stream().map(file -> Map.entry(one.question(), file)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
