package org.heshi.portal.matters;

import java.util.List;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who work at the office that holds a matter that something waits for them. */
@Component
class HolderNotices {

    private final Matters matters;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Outbox outbox;

    HolderNotices(Matters matters, Offices offices, Posts posts, People people, Outbox outbox) {
        this.matters = matters;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.outbox = outbox;
    }

    @EventListener
    void on(MatterFact fact) {
        switch (fact) {
            case MatterFact.Filed _ -> tell(fact, "matters.filed.sms");
            case MatterFact.Answered _ -> tell(fact, "matters.answered.sms");
            case MatterFact.Moved moved when moved.hop() != HopKind.REFER -> tell(fact, "matters.moved.sms");
            case MatterFact.Urged _ -> tell(fact, "matters.urged.sms");
            case MatterFact.Reopened _ -> tell(fact, "matters.reopened.sms");
            case MatterFact.Moved _, MatterFact.Admitted _, MatterFact.Returned _, MatterFact.Declined _, MatterFact.HandlingStarted _,
                    MatterFact.Resolved _, MatterFact.Closed _, MatterFact.Withdrawn _ -> { }
        }
    }

    private void tell(MatterFact fact, String template) {
        var matter = matters.get(fact.matter());
        staff(offices.get(matter.holder())).forEach(recipient -> outbox.queue(new Message(
                template + "/" + fact.matter() + "/" + fact.at().toEpochMilli(), recipient, template, List.of(matter.reference().shown()),
                MatterPaths.shortest(matter.reference()), fact.matter().value(), false)));
    }

    private List<Recipient> staff(OfficeSummary office) {
        var ids = posts.at(Area.duty(office.kind()), office.place()).stream()
                .filter(post -> Area.staffs(post, office)).map(post -> post.person()).distinct().toList();
        return people.all(ids).stream().map(Recipient::of).toList();
    }
}
