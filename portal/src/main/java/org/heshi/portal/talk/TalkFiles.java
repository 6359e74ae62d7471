package org.heshi.portal.talk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What machines read: calendars and the feed of a board. */
@RestController
class TalkFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final TalkCalendar calendar;
    private final TopicFeed feed;

    TalkFiles(TalkCalendar calendar, TopicFeed feed) {
        this.calendar = calendar;
        this.feed = feed;
    }

    @GetMapping("/talk-calendar/{village:\\d{12}}.ics")
    ResponseEntity<byte[]> village(@PathVariable String village) {
        return answer(calendar.of(village), CALENDAR, "talk-days.ics");
    }

    @GetMapping("/talk-calendar/days/{day:[0-9a-f-]{36}}.ics")
    ResponseEntity<byte[]> day(@PathVariable UUID day) {
        return answer(calendar.of(new TalkDayId(day)), CALENDAR, "talk-day.ics");
    }

    @GetMapping("/talk-feed/{village:\\d{12}}.atom")
    ResponseEntity<byte[]> board(@PathVariable String village) {
        return answer(feed.of(village), ATOM, "board.atom");
    }

    private static ResponseEntity<byte[]> answer(Optional<String> found, MediaType type, String name) {
        return found.map(text -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
