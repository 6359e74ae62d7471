package org.heshi.portal.booking;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The calendar file behind its link. Shown in place, because phones then ask whether to add it. */
@RestController
class HearingFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final HearingCalendar calendar;

    HearingFile(HearingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/hearings/{token}.ics")
    ResponseEntity<byte[]> get(@PathVariable String token) {
        return calendar.ics(token).map(ics -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"hearing.ics\"")
                        .header("X-Robots-Tag", "noindex")
                        .body(ics.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
