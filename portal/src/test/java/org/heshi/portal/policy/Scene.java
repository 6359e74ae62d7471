package org.heshi.portal.policy;

import static org.heshi.portal.Villagers.COUNTY;
import static org.heshi.portal.Villagers.OTHER_VILLAGE;
import static org.heshi.portal.Villagers.TOWNSHIP;
import static org.heshi.portal.Villagers.VILLAGE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.heshi.portal.As;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.booking.HearingId;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.Where;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.CodeEntry;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Drafting;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.mediation.HearingDesk;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.PartyId;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.Posts;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One dispute in the middle of its life, whose applicant hides its name, with something of every kind in it; and everybody around it. */
final class Scene {

    static final String APPLICANT = "闻人静姝";
    static final String RESPONDENT = "澹台明远";
    static final String STORY = "后院泔水沟反复倒灌";
    static final String TO_APPLICANT = "只对申请人讲的底线";
    static final String TO_RESPONDENT = "只对另一方讲的底线";
    static final String JOINT = "双方都看得到的一句";
    static final String NOTE = "只给工作人员看的记录";

    static final IdentityNumber IDENTITY = new IdentityNumber("330281198502150028");
    static final IdentityNumber OTHER_IDENTITY = new IdentityNumber("11010519491231002X");

    final PhoneNumber phone = somePhone();
    final PhoneNumber otherPhone = somePhone();
    final Map<Kind, Visitor> people = new EnumMap<>(Kind.class);
    final DisputeFiled filed;
    final PartyId respondent;
    final AgreementId agreement;
    final HearingId hearing;
    final AttachmentId ofApplicant;
    final AttachmentId ofStaff;
    final PersonId mediator;
    final OfficeId office;
    final TalkDayId talkDay;

    private final ApplicationContext context;

    Scene(ApplicationContext context) {
        this.context = context;
        var villagers = bean(Villagers.class);
        var owner = villagers.somebody(APPLICANT);
        var committee = villagers.serving("许国平", Duty.COMMITTEE);
        mediator = villagers.serving("何叔同", Duty.MEDIATOR);
        var ended = villagers.somebody("卸任人");
        As.machine(() -> bean(Posts.class).appoint(ended, Duty.COMMITTEE, VILLAGE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 22)));
        filed = dispute(owner, committee, STORY);
        respondent = respondent(filed, committee);
        var elsewhere = dispute(villagers.somebody("别案人"), committee, "另一件事");
        signedIn(Kind.OWNER, owner);
        signedIn(Kind.RESIDENT, villagers.somebody("路人"));
        people.put(Kind.CODE, new Visitor.ByCode(filed.matter().value(), respondent.value()));
        people.put(Kind.CODE_ELSE, new Visitor.ByCode(elsewhere.matter().value(), respondent(elsewhere, committee).value()));
        signedIn(Kind.GRID, villagers.serving("格员", Duty.GRID_OFFICER));
        signedIn(Kind.GRID_ELSE, villagers.serving("别格员", Duty.GRID_OFFICER, OTHER_VILLAGE));
        signedIn(Kind.MEDIATOR, mediator);
        signedIn(Kind.MEDIATOR_OFF, villagers.serving("别调解员", Duty.MEDIATOR));
        signedIn(Kind.COMMITTEE, committee);
        signedIn(Kind.COMMITTEE_ELSE, villagers.serving("别村", Duty.COMMITTEE, OTHER_VILLAGE));
        signedIn(Kind.TOWNSHIP, villagers.serving("镇里", Duty.DISPATCHER, TOWNSHIP));
        signedIn(Kind.COUNTY, villagers.serving("县里", Duty.CENTRE, COUNTY));
        signedIn(Kind.SUPERVISOR, villagers.serving("督导", Duty.SUPERVISOR, COUNTY));
        signedIn(Kind.ADMIN, villagers.serving("管理员", Duty.ADMINISTRATOR, COUNTY));
        people.put(Kind.ANONYMOUS, new Visitor.Anonymous());
        signedIn(Kind.ENDED, ended);
        office = bean(Offices.class).committeeOf(VILLAGE).id();
        As.person(committee, () -> bean(RuleDesk.class).set(VILLAGE, DayRule.CUSTOMARY));
        talkDay = bean(TalkDays.class).next(VILLAGE, 1).getFirst().id();
        talk(owner);
        As.person(owner, () -> bean(Identities.class).giveOwn(filed.matter(), IDENTITY));
        As.byCode(filed.matter().value(), respondent.value(), () -> bean(Identities.class).giveOwn(filed.matter(), OTHER_IDENTITY));
        ofApplicant = file(owner, Audience.APPLICANT);
        ofStaff = file(committee, Audience.STAFF);
        var text = new AgreementText("污水倒灌。", List.of(Clause.of(RESPONDENT, "修好水沟", LocalDate.of(2026, 12, 10))), "", List.of(), 2);
        agreement = As.person(mediator, () -> bean(Drafting.class).draft(filed.matter(), text));
        As.person(mediator, () -> bean(Agreements.class).propose(agreement));
        var start = TestClock.at(2027, ThreadLocalRandom.current().nextInt(1, 12), 8 + ThreadLocalRandom.current().nextInt(7), 9, 0);
        As.person(mediator, () -> bean(HearingDesk.class).propose(filed.matter(), new Where.Online("见公开对话"), Duration.ofMinutes(60), List.of(start)));
        hearing = As.person(mediator, () -> bean(HearingLookup.class).of(filed.matter())).getFirst().id();
    }

    private void talk(PersonId owner) {
        var talk = bean(Conversation.class);
        As.person(owner, () -> talk.say(filed.matter(), Channel.APPLICANT, TO_APPLICANT, null));
        As.byCode(filed.matter().value(), respondent.value(), () -> talk.say(filed.matter(), Channel.RESPONDENT, TO_RESPONDENT, null));
        As.person(mediator, () -> talk.say(filed.matter(), Channel.JOINT, JOINT, null));
        As.person(mediator, () -> bean(TransactionTemplate.class).executeWithoutResult(_ ->
                bean(Timeline.class).record(filed.matter(), "matters.timeline.paused", Audience.STAFF, NOTE)));
    }

    private AttachmentId file(PersonId by, Audience audience) {
        var pdf = ("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        return As.person(by, () -> bean(Attachments.class).store(filed.matter(), "证据.pdf", new ByteArrayInputStream(pdf), audience)).id();
    }

    private DisputeFiled dispute(PersonId owner, PersonId committee, String told) {
        var dispute = As.person(owner, () -> bean(Filing.class).file(new DisputeForm(new CategoryCode("leak"), VILLAGE, "水沟之争", told, "清理并赔偿。",
                Privacy.HIDDEN, new Contact(APPLICANT, phone), new Contact(RESPONDENT, otherPhone), false, null, Locale.CHINESE)));
        As.person(committee, () -> bean(Handling.class).admit(dispute.matter(), new CategoryCode("leak")));
        As.person(committee, () -> bean(Assigning.class).assign(dispute.matter(), Set.of(mediator)));
        return dispute;
    }

    /** Comes in by its code. */
    private PartyId respondent(DisputeFiled dispute, PersonId committee) {
        var party = As.person(committee, () -> bean(CaseFile.class).open(dispute.reference())).orElseThrow().party(Side.RESPONDENT).orElseThrow().id();
        var code = As.person(committee, () -> bean(Inviting.class).handOver(dispute.matter(), party));
        return As.anonymous(() -> bean(CodeEntry.class).enter(dispute.reference(), code)).party();
    }

    private void signedIn(Kind kind, PersonId person) {
        people.put(kind, new Visitor.SignedIn(person, kind.column()));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static PhoneNumber somePhone() {
        return new PhoneNumber("137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }
}
