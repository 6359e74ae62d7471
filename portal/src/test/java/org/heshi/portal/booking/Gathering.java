package org.heshi.portal.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.As;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Intake;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.Participants;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Role;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A mediator, two neighbours at odds and a room: what a hearing needs. */
public class Gathering {

    static final PlaceCode VILLAGE = new PlaceCode("330281103203");

    public final PersonId mediator = new PersonId(UUID.randomUUID());
    final PersonId applicant = new PersonId(UUID.randomUUID());
    public final UUID respondent = UUID.randomUUID();
    final PhoneNumber phone = somePhone();
    final MatterId matter;
    final Where room;

    private final ApplicationContext context;

    public Gathering(ApplicationContext context) {
        this.context = context;
        bean(People.class).welcome(applicant, "林阿娣", null);
        serve(mediator, "章根法", Duty.MEDIATOR);
        matter = matter(mediator);
        room = new Where.InRoom(newRoom());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void serve(PersonId person, String name, Duty duty) {
        bean(People.class).welcome(person, name, null);
        As.machine(() -> {
            bean(Posts.class).appoint(person, duty, VILLAGE, LocalDate.of(2026, 1, 1), null);
        });
    }

    MatterId matter(PersonId handler) {
        return As.person(applicant, () -> bean(TransactionTemplate.class).execute(_ -> {
            var filed = bean(Intake.class).file(new MatterForm(MatterKind.DISPUTE, new CategoryCode("leak"), VILLAGE, "楼上漏水",
                    "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", Privacy.NAMED, applicant, null));
            bean(Participants.class).add(filed, handler.value(), Role.MEDIATOR);
            return filed;
        }));
    }

    RoomId newRoom() {
        var keeper = new PersonId(UUID.randomUUID());
        serve(keeper, "何小静", Duty.COMMITTEE);
        var office = bean(Offices.class).committeeOf(VILLAGE).id();
        return As.person(keeper, () -> bean(Rooms.class).add(office,
                new RoomForm("调解室 " + UUID.randomUUID().toString().substring(0, 8), 8, "谢家路村便民服务中心二楼")));
    }

    List<Attendee> attendees() {
        return List.of(mediator(mediator), party(applicant.value(), new Recipient(applicant, somePhone(), Words.CHINESE)),
                party(respondent, Recipient.of(phone, Words.CHINESE)));
    }

    static Attendee mediator(PersonId person) {
        return Attendee.mediator(person, "章根法", new Recipient(person, null, Words.CHINESE), "desk");
    }

    static Attendee party(UUID subject, Recipient recipient) {
        return Attendee.party(subject, "当事人", recipient, "my");
    }

    public HearingForm form() {
        return new HearingForm(matter, attendees(), room, HearingForm.USUAL);
    }

    static PhoneNumber somePhone() {
        return new PhoneNumber("139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }
}
