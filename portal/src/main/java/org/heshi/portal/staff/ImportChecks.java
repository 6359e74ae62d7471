package org.heshi.portal.staff;

import java.time.Clock;
import java.util.Set;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Directory;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks lists as whoever is asking may carry them out: within their own places. */
@Component
class ImportChecks {

    private final Directory directory;
    private final Posts posts;
    private final Places places;
    private final Clock clock;

    ImportChecks(Directory directory, Posts posts, Places places, Clock clock) {
        this.directory = directory;
        this.posts = posts;
        this.places = places;
        this.clock = clock;
    }

    Finding check(ImportKind kind, byte[] content) {
        var rows = sheet(kind, content).lines().size();
        return kind == ImportKind.STAFF ? staff(content).finding(rows) : grids(content).finding(rows);
    }

    @Transactional(readOnly = true)
    public StaffCheck staff(byte[] content) {
        return new StaffCheck(directory, posts, places, mine(), Dates.day(clock.instant())).run(sheet(ImportKind.STAFF, content));
    }

    @Transactional(readOnly = true)
    public GridCheck grids(byte[] content) {
        return new GridCheck(places, mine()).run(sheet(ImportKind.GRIDS, content));
    }

    private static Sheet sheet(ImportKind kind, byte[] content) {
        return Sheet.of(kind, SheetReader.read(content));
    }

    private Set<PlaceCode> mine() {
        return posts.places(Visitor.requirePerson(), Set.of(Duty.ADMINISTRATOR));
    }
}
