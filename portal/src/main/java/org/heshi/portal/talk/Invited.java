package org.heshi.portal.talk;

import java.util.List;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.springframework.stereotype.Component;

/** Where those are reached who are asked to come: by their number, or the dispatchers who serve at their office. */
@Component
class Invited {

    private final InvitationRows rows;
    private final Offices offices;
    private final Posts posts;
    private final People people;

    Invited(InvitationRows rows, Offices offices, Posts posts, People people) {
        this.rows = rows;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
    }

    /** Of an evening, except for those who said that they cannot come. */
    List<Recipient> of(TalkDayId day) {
        return rows.of(day).stream().filter(row -> row.answer() != InvitationAnswer.CANNOT).flatMap(row -> reached(row).stream()).distinct().toList();
    }

    List<Recipient> reached(InvitationRows.Row row) {
        return row.phone() != null ? List.of(Recipient.of(row.phone(), Words.CHINESE)) : row.office() != null ? at(row.office()) : List.of();
    }

    private List<Recipient> at(OfficeId office) {
        var place = offices.get(office).place();
        var serving = posts.at(Duty.DISPATCHER, place).stream().filter(post -> post.place().code().equals(place)).map(post -> post.person()).distinct().toList();
        return people.all(serving).stream().map(Recipient::of).toList();
    }
}
