package org.heshi.portal.mediation;

import java.util.Locale;
import java.util.Set;
import org.heshi.portal.As;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two neighbours at odds over a leak, the committee of their village, and a mediator. */
public class Quarrel {

    public static final PhoneNumber APPLICANT_PHONE = new PhoneNumber("13800000001");
    public static final PhoneNumber OTHER_PHONE = new PhoneNumber("13900001234");

    public final PersonId applicant;
    public final PersonId committee;
    public final PersonId mediator;

    private final ApplicationContext context;

    public Quarrel(ApplicationContext context) {
        this.context = context;
        applicant = somebody("林阿娣");
        committee = bean(Villagers.class).serving("许国平", Duty.COMMITTEE);
        mediator = bean(Villagers.class).serving("何叔同", Duty.MEDIATOR);
    }

    public DisputeFiled filed(Privacy privacy) {
        return As.person(applicant, () -> bean(Filing.class).file(new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "楼上漏水", "厨房天花板滴水三个星期了。",
                "修好并赔偿吊顶。", privacy, new Contact("林阿娣", APPLICANT_PHONE), new Contact("金大海", OTHER_PHONE), false, null, Locale.CHINESE)));
    }

    public DisputeFiled admitted(Privacy privacy) {
        var filed = filed(privacy);
        As.person(committee, () -> bean(Handling.class).admit(filed.matter(), new CategoryCode("leak")));
        return filed;
    }

    public DisputeFiled mediating(Privacy privacy) {
        var filed = admitted(privacy);
        As.person(committee, () -> bean(Assigning.class).assign(filed.matter(), Set.of(mediator)));
        return filed;
    }

    public PartyId party(DisputeFiled filed, Side side) {
        return As.person(committee, () -> bean(CaseFile.class).open(filed.reference())).orElseThrow().party(side).orElseThrow().id();
    }

    public String code(DisputeFiled filed) {
        var party = party(filed, Side.RESPONDENT);
        return As.person(committee, () -> bean(Inviting.class).handOver(filed.matter(), party));
    }

    public PersonId somebody(String name) {
        return bean(Villagers.class).somebody(name);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** From now on the screens are looked at by this visitor. */
    public static void comes(Visitor visitor) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(new VisitorToken(visitor));
        SecurityContextHolder.setContext(security);
    }

    public static void comes(PersonId person) {
        comes(new Visitor.SignedIn(person, "测试"));
    }
}
