package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heshi.portal.As;
import org.heshi.portal.SqlCount;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffPart;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A screen that asks the database again and again is slow for everybody: each gets by with fifteen statements, two of them to know who may. */
class ScreenStatementsTest extends DeskScreens {

    private static final int MOST = 15;
    private static final int MOST_FOR_PERMISSION = 2;
    /** Who serves as what, who takes part, who said why: asked for no other reason than to know who may. */
    private static final Predicate<String> PERMISSION = Pattern.compile("from post p|as roles\\s+from matter|select role from participant|supervisor_look")
            .asPredicate();
    /** Somebody does something beside looking, such as having read a message, and is asked anew whether it may. */
    private static final Predicate<String> DEED = Pattern.compile("insert into|^\\s*(update|delete)").asPredicate();

    @BeforeEach
    void aDisputeInTheMiddle() {
        mediating();
        theOtherSideComesIn();
        As.person(resident, () -> conversation.say(filed.matter(), Channel.APPLICANT, "我下午都在", null));
        As.person(mediator, () -> conversation.say(filed.matter(), Channel.JOINT, "我们周六下午见面谈", null));
    }

    @Test
    void theFirstPageOfAnybody() {
        assertFew("home", () -> as(resident));
        assertFew("home of the committee", () -> as(committee));
    }

    @Test
    void thePagesOfAResident() {
        as(resident);
        for (var path : List.of("", "my", MatterPaths.party(filed.reference()), "file", "notices", "notices/settings")) {
            assertFew(path, () -> UI.getCurrent().navigate(path));
        }
    }

    @Test
    void thePageOfACaseForWhoeverHasNoAccount() {
        var party = staff().party(Side.RESPONDENT).orElseThrow().id();
        as(new Visitor.ByCode(filed.matter().value(), party.value()));
        assertFew("case by code", () -> UI.getCurrent().navigate(MatterPaths.party(filed.reference())));
    }

    @Test
    void thePagesOfStaff() {
        for (var person : List.of(committee, mediator)) {
            as(person);
            for (var path : List.of("desk", path(), "search", "desk/hours")) {
                assertFew(path, () -> UI.getCurrent().navigate(path));
            }
            for (var part : StaffPart.values()) {
                assertFew(part.name(), () -> open(part));
            }
            assertFew("what was said, read once more", () -> open(StaffPart.TALK));
        }
    }

    @Test
    void theOutbox() {
        as(serving("章宁", Duty.ADMINISTRATOR));
        assertFew("outbox", () -> UI.getCurrent().navigate("outbox"));
    }

    @Test
    void theLastStepOfFiling() {
        serving("许小梅", Duty.COMMITTEE);
        serving("许建军", Duty.COMMITTEE);
        assertFew("filing with an account", () -> As.person(resident, () -> filing.file(form(Privacy.NAMED, false))));
        assertFew("filing without", () -> As.anonymous(() -> filing.file(form(Privacy.HIDDEN, false))));
        assertFew("filing for somebody", () -> As.person(committee, () -> filing.file(form(Privacy.NAMED, true))));
    }

    private DisputeForm form(Privacy privacy, boolean onBehalf) {
        return new DisputeForm(new CategoryCode("leak"), village, "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。", privacy,
                new Contact("林阿娣", new PhoneNumber("13800000011")), new Contact("金大海", new PhoneNumber("13900001234")), onBehalf,
                UUID.randomUUID(), Locale.CHINESE);
    }

    private static void assertFew(String screen, Runnable work) {
        var statements = SqlCount.of(work);
        assertThat(statements).as(screen + ":\n" + String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST);
        if (statements.stream().noneMatch(DEED)) {
            assertThat(statements.stream().filter(PERMISSION)).as("for permission alone, of " + screen).hasSizeLessThanOrEqualTo(MOST_FOR_PERMISSION);
        }
    }
}
