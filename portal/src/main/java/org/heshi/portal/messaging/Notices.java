package org.heshi.portal.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal has to tell the person who is signed in. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Notices {

    private final NoticeRows rows;
    private final Live live;
    private final Clock clock;

    Notices(NoticeRows rows, Live live, Clock clock) {
        this.rows = rows;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread() {
        return rows.countUnread(Visitor.requirePerson());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<NoticeSummary> latest(Pageable page) {
        return rows.latest(Visitor.requirePerson(), page).stream().map(Notice::summary).toList();
    }

    /** Of one's own only; an unknown one is passed over. */
    public void read(UUID notice) {
        var person = Visitor.requirePerson();
        rows.findByIdAndPerson(notice, person).ifPresent(found -> {
            found.read(clock.instant());
            tell(person);
        });
    }

    public void readAll() {
        var person = Visitor.requirePerson();
        if (rows.readAll(person, clock.instant()) > 0) {
            tell(person);
        }
    }

    /** The topic of {@link Live} under which the person's screens hear of new notices. */
    public UUID topic() {
        return Visitor.requirePerson().value();
    }

    private void tell(PersonId person) {
        live.publish(person.value());
    }
}
