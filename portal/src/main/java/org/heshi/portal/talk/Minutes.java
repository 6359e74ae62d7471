package org.heshi.portal.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of an evening: drafted from its notes, approved and published by its host; what is corrected later is a version. */
@Service
@Transactional
public class Minutes {

    public static final int LENGTH = 20_000;

    private final JdbcClient jdbc;
    private final TalkDayStore days;
    private final MinutesDraft draft;
    private final Topics topics;
    private final Live live;
    private final Clock clock;

    Minutes(JdbcClient jdbc, TalkDayStore days, MinutesDraft draft, Topics topics, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.draft = draft;
        this.topics = topics;
        this.live = live;
        this.clock = clock;
    }

    /** A published version; {@code note} says what a correction corrects. */
    public record Version(int number, String words, String note, Instant publishedAt) {}

    /** By when the minutes are due, and whether that has passed. */
    public record Due(TalkDayId day, LocalDate on, boolean isLate) {}

    /** The latest published words, or what the notes give. */
    @PreAuthorize("@talkHosts.holds(#day)")
    @Transactional(readOnly = true)
    public String draft(TalkDayId day) {
        return of(day).stream().findFirst().map(Version::words).orElseGet(() -> draft.of(days.get(day).summary()));
    }

    /** @param note what is corrected; of the first version nothing */
    @PreAuthorize("@talkHosts.holds(#day)")
    public void publish(TalkDayId day, String words, String note) {
        var text = words.strip();
        days.locked(day).status().require(DayStatus.HELD);
        var before = of(day).stream().findFirst();
        if (text.isEmpty() || text.length() > LENGTH || note.strip().length() > 200 || before.isPresent() && note.isBlank()) {
            throw new Refused(before.isPresent() ? "talk.refused.correction" : "talk.refused.minutes-words");
        }
        jdbc.sql("insert into talk_minutes (day, version, words, note, author, published_at) values (?, ?, ?, ?, ?, ?)")
                .params(day.value(), before.map(Version::number).orElse(0) + 1, text, note.strip(), Visitor.requirePerson().value(), topics.now()).update();
        live.publish(day.value());
        live.publish(Topics.topic(days.get(day).summary().village()));
    }

    /** The latest first. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public List<Version> of(TalkDayId day) {
        return jdbc.sql("select version, words, note, published_at from talk_minutes where day = ? order by version desc").param(day.value())
                .query((row, _) -> new Version(row.getInt(1), row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant())).list();
    }

    /** Minutes that the village still waits for. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public List<Due> missing(PlaceCode village) {
        var today = Dates.day(clock.instant());
        return jdbc.sql("""
                select m.day, m.due_on from talk_minutes_due m join talk_day d on d.id = m.day
                where d.village = ? and not exists (select from talk_minutes v where v.day = m.day) order by m.due_on""")
                .param(village.value()).query((row, _) -> new Due(new TalkDayId(row.getObject(1, java.util.UUID.class)), row.getObject(2, LocalDate.class),
                        today.isAfter(row.getObject(2, LocalDate.class)))).list();
    }

    /** By when those of this evening are due; none once they are published. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Due> due(TalkDayId day) {
        return missing(days.get(day).summary().village()).stream().filter(due -> due.day().equals(day)).findFirst();
    }
}
