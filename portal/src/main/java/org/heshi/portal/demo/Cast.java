package org.heshi.portal.demo;

import java.util.Objects;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Deadlines;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Urges;
import org.heshi.portal.mediation.Assigning;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.mediation.Closing;
import org.heshi.portal.mediation.CodeEntry;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Failing;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.mediation.Inviting;
import org.heshi.portal.mediation.PartyId;
import org.heshi.portal.mediation.Rating;
import org.heshi.portal.mediation.Settling;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.territory.DemoPeople;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays each step of a story through the public services, as the one who takes it. */
@Component
@ConditionalOnProperty("heshi.demo")
class Cast {

    private final Filing filing;
    private final Handling handling;
    private final Assigning assigning;
    private final Inviting inviting;
    private final CodeEntry door;
    private final Conversation conversation;
    private final Settling settling;
    private final Failing failing;
    private final Closing closing;
    private final Deadlines deadlines;
    private final Urges urges;
    private final CaseFile cases;

    Cast(Filing filing, Handling handling, Assigning assigning, Inviting inviting, CodeEntry door, Conversation conversation,
            Settling settling, Failing failing, Closing closing, Deadlines deadlines, Urges urges, CaseFile cases) {
        this.filing = filing;
        this.handling = handling;
        this.assigning = assigning;
        this.inviting = inviting;
        this.door = door;
        this.conversation = conversation;
        this.settling = settling;
        this.failing = failing;
        this.closing = closing;
        this.deadlines = deadlines;
        this.urges = urges;
        this.cases = cases;
    }

    void play(Scene scene, Story.Step step) {
        switch (step.deed()) {
            case FILE -> as(applicantBeforeFiling(scene), () -> scene.filed(filing.file(form(scene.story))));
            case ENTER -> as(new Visitor.Anonymous(), () -> door.enter(scene.receipt().reference(), Objects.requireNonNull(scene.code)));
            default -> as(visitor(scene, step), () -> deed(scene, step));
        }
    }

    private void deed(Scene scene, Story.Step step) {
        var matter = scene.matter();
        var words = Objects.requireNonNullElse(step.words(), "");
        switch (step.deed()) {
            case ADMIT -> handling.admit(matter, new CategoryCode(scene.story.category()));
            case ASK -> handling.giveBack(matter, words);
            case ANSWER -> closing.answer(matter, words);
            case DECLINE -> handling.decline(matter, words, Objects.requireNonNull(step.more()));
            case ASSIGN -> assigning.assign(matter, Objects.requireNonNull(step.mediators()).stream().map(DemoPeople::id).collect(Collectors.toSet()));
            case INVITE -> scene.code = inviting.handOver(matter, party(scene, Objects.requireNonNull(step.side())));
            case SAY -> conversation.say(matter, Objects.requireNonNull(step.channel()), words, null);
            case AGREE -> settling.orally(matter, words);
            case CONFIRM -> closing.confirm(matter);
            case OBJECT -> closing.object(matter, words);
            case RATE -> closing.rate(matter, new Rating(5, 5, 5, 4, words));
            case ESCALATE -> failing.escalate(matter, words);
            case REFER -> failing.refer(matter, words);
            case URGE -> urges.urge(matter, words);
            case PAUSE -> deadlines.pause(matter, words);
            case FILE, ENTER -> throw new IllegalStateException();
        }
    }

    private Visitor visitor(Scene scene, Story.Step step) {
        return switch (step.by()) {
            case "APPLICANT" -> scene.story.account() == null ? byCode(scene, Side.APPLICANT) : account(scene.story.account());
            case "RESPONDENT" -> byCode(scene, Side.RESPONDENT);
            default -> account(step.by());
        };
    }

    private Visitor applicantBeforeFiling(Scene scene) {
        return scene.story.account() == null ? new Visitor.Anonymous() : account(scene.story.account());
    }

    private Visitor byCode(Scene scene, Side side) {
        return new Visitor.ByCode(scene.matter().value(), party(scene, side).value());
    }

    private PartyId party(Scene scene, Side side) {
        var found = new PartyId[1];
        as(new Visitor.Machine(), () -> found[0] = cases.open(scene.receipt().reference()).orElseThrow().parties().stream()
                .filter(party -> party.side() == side).findFirst().orElseThrow().id());
        return found[0];
    }

    private DisputeForm form(Story story) {
        var applicant = story.privacy() == Privacy.ANONYMOUS ? null
                : story.account() != null ? own(story.account()) : contact(story.applicant());
        return new DisputeForm(new CategoryCode(story.category()), new PlaceCode(story.place()), story.subject(), story.told(), story.wish(), story.privacy(), applicant,
                contact(story.respondent()), false, null, Words.CHINESE);
    }

    private static Visitor account(String username) {
        var account = DemoPeople.get(username);
        return new Visitor.SignedIn(account.id(), account.name());
    }

    private static Contact own(String username) {
        var account = DemoPeople.get(username);
        return new Contact(account.name(), account.phone());
    }

    private static @Nullable Contact contact(Story.@Nullable Person person) {
        return person == null ? null : new Contact(person.name(), person.phone() == null ? null : new PhoneNumber(person.phone()));
    }

    private static void as(Visitor visitor, Runnable work) {
        VisitorToken.as(visitor, work);
    }
}
