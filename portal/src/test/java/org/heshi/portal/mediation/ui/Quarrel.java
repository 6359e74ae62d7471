package org.heshi.portal.mediation.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.PartyId;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two neighbours at odds over a leak, the committee of their village, and a mediator. */
class Quarrel {

    static final PlaceCode VILLAGE = new PlaceCode("330281103203");
    static final PhoneNumber OTHER_PHONE = new PhoneNumber("13900001234");

    final PersonId applicant;
    final PersonId committee;
    final PersonId mediator;

    private final ApplicationContext context;

    Quarrel(ApplicationContext context) {
        this.context = context;
        applicant = somebody("林阿娣");
        committee = serving("许国平", Duty.COMMITTEE);
        mediator = serving("何叔同", Duty.MEDIATOR);
    }

    DisputeFiled filed(Privacy privacy) {
        return As.person(applicant, () -> bean(Filing.class).file(new DisputeForm(new CategoryCode("leak"), VILLAGE, "楼上漏水", "厨房天花板滴水三个星期了。",
                "修好并赔偿吊顶。", privacy, new Contact("林阿娣", new PhoneNumber("13800000001")), new Contact("金大海", OTHER_PHONE), false, null, Locale.CHINESE)));
    }

    DisputeFiled admitted(Privacy privacy) {
        var filed = filed(privacy);
        As.person(committee, () -> bean(Handling.class).admit(filed.matter(), new CategoryCode("leak")));
        return filed;
    }

    DisputeFiled mediating(Privacy privacy) {
        var filed = admitted(privacy);
        As.person(committee, () -> bean(Assigning.class).assign(filed.matter(), Set.of(mediator)));
        return filed;
    }

    PartyId party(DisputeFiled filed, Side side) {
        return As.person(committee, () -> bean(CaseFile.class).open(filed.reference())).orElseThrow().party(side).orElseThrow().id();
    }

    String code(DisputeFiled filed) {
        var party = party(filed, Side.RESPONDENT);
        return As.person(committee, () -> bean(Inviting.class).handOver(filed.matter(), party));
    }

    PersonId somebody(String name) {
        var id = new PersonId(UUID.randomUUID());
        bean(People.class).welcome(id, name, null);
        return id;
    }

    private PersonId serving(String name, Duty duty) {
        var id = somebody(name);
        As.machine(() -> {
            bean(Posts.class).appoint(id, duty, VILLAGE, LocalDate.of(2026, 1, 1), null);
        });
        return id;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** From now on the screens are looked at by this visitor. */
    static void comes(Visitor visitor) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(new VisitorToken(visitor));
        SecurityContextHolder.setContext(security);
    }

    static void comes(PersonId person) {
        comes(new Visitor.SignedIn(person, "测试"));
    }
}
