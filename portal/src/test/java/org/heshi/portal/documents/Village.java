package org.heshi.portal.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Intake;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Role;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Two sides, the committee and a stranger around one dispute, for the tests of this feature. */
@TestComponent
public class Village {

    private static final PlaceCode PLACE = new PlaceCode("330281103203");
    private static final PlaceCode ELSEWHERE = new PlaceCode("330503002200");

    private final Intake intake;
    private final Participants participants;
    private final People people;
    private final Posts posts;
    private final TransactionTemplate transaction;

    public Village(Intake intake, Participants participants, People people, Posts posts, TransactionTemplate transaction) {
        this.intake = intake;
        this.participants = participants;
        this.people = people;
        this.posts = posts;
        this.transaction = transaction;
    }

    public record Dispute(MatterId matter, PersonId applicant, UUID respondent, PersonId committee, PersonId stranger) {}

    public Dispute dispute() {
        var applicant = somebody("林阿娣");
        var respondent = UUID.randomUUID();
        var committee = serving("许国平", PLACE);
        var stranger = serving("钱文斌", ELSEWHERE);
        var matter = As.person(applicant, () -> transaction.execute(_ -> {
            var id = intake.file(new MatterForm(MatterKind.DISPUTE, new CategoryCode("leak"), PLACE,
                    "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", Privacy.NAMED, applicant, null));
            participants.add(id, respondent, Role.RESPONDENT);
            return id;
        }));
        return new Dispute(matter, applicant, respondent, committee, stranger);
    }

    private PersonId somebody(String name) {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, name, null);
        return id;
    }

    private PersonId serving(String name, PlaceCode place) {
        var id = somebody(name);
        As.machine(() -> {
            posts.appoint(id, Duty.COMMITTEE, place, LocalDate.of(2026, 1, 1), null);
        });
        return id;
    }
}
