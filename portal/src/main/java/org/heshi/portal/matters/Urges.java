package org.heshi.portal.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A party asks for movement (催办), at most once a working day. */
@Service
@Transactional
public class Urges {

    private final Matters matters;
    private final Sight sight;
    private final Timeline timeline;
    private final WorkingDays calendar;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urges(Matters matters, Sight sight, Timeline timeline, WorkingDays calendar, JdbcClient jdbc,
            ApplicationEventPublisher events, Clock clock) {
        this.matters = matters;
        this.sight = sight;
        this.timeline = timeline;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("@sight.isParty(#matter)")
    public void urge(MatterId matter, String words) {
        if (matters.get(matter).status().isOver()) {
            throw new Refused("matters.refused.urge-over");
        }
        var said = words.strip();
        if (said.length() > 300) {
            throw new Refused("matters.refused.urge-length");
        }
        var first = jdbc.sql("insert into urge (matter, subject, day, words, urged_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(matter.value(), sight.standing(matter).subject(), workingDay(clock.instant()), said, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update() == 1;
        if (!first) {
            throw new Refused("matters.refused.urged-today");
        }
        timeline.record(matter, "matters.timeline.urged", Audience.EVERYONE, said);
        events.publishEvent(new MatterFact.Urged(matter, clock.instant()));
    }

    /** The working day it was then, or was last: the day on which one may urge once. */
    @PreAuthorize("permitAll")
    public LocalDate workingDay(Instant at) {
        var day = Dates.day(at);
        while (!calendar.isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
