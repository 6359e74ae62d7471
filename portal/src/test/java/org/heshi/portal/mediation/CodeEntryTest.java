package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who comes with a number and a code, and what it then sees. */
@PortalTest
class CodeEntryTest {

    @Autowired ApplicationContext context;
    @Autowired Filing filing;
    @Autowired CaseFile caseFile;
    @Autowired CodeEntry door;
    @Autowired Inviting inviting;
    @Autowired Conversation conversation;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void aQuarrel() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
    }

    @Test
    void theRespondentEntersByCodeAndSeesOnlyItsSide() {
        var filed = quarrel.mediating(Privacy.HIDDEN);
        var party = quarrel.party(filed, Side.RESPONDENT);
        var code = As.person(quarrel.mediator, () -> inviting.handOver(filed.matter(), party));
        var opened = As.anonymous(() -> door.enter(filed.reference(), code));
        assertThat(opened.party()).isEqualTo(party);
        As.person(quarrel.applicant, () -> conversation.say(filed.matter(), Channel.APPLICANT, "底线是两千元", null));
        As.person(quarrel.mediator, () -> conversation.say(filed.matter(), Channel.JOINT, "请双方先看看照片", null));
        As.byCode(filed.matter().value(), party.value(), () -> {
            var view = caseFile.open(filed.reference()).orElseThrow();
            assertThat(view.side()).isEqualTo(Side.RESPONDENT);
            assertThat(view.matter().filedBy()).isNull();
            assertThat(view.parties()).filteredOn(one -> one.side() == Side.APPLICANT).singleElement()
                    .satisfies(applicant -> assertThat(applicant.name()).isNull());
            assertThat(view.parties()).allSatisfy(one -> assertThat(one.phone()).isNull());
            assertThat(conversation.read(filed.matter(), Channel.APPLICANT, 50)).isEmpty();
            assertThat(conversation.read(filed.matter(), Channel.JOINT, 50)).extracting(ThreadMessage::words).containsExactly("请双方先看看照片");
        });
    }

    @Test
    void fiveWrongCodesLockTheDoorUntilANewOneIsAskedFor() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var party = quarrel.party(filed, Side.RESPONDENT);
        var code = As.person(quarrel.mediator, () -> inviting.handOver(filed.matter(), party));
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var i = 0; i < 5; i++) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.anonymous(() -> door.enter(filed.reference(), wrong)));
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.anonymous(() -> door.enter(filed.reference(), code)));
        clock.advance(Duration.ofMinutes(2));
        var fresh = As.person(quarrel.mediator, () -> inviting.handOver(filed.matter(), party));
        assertThat(As.anonymous(() -> door.enter(filed.reference(), fresh)).party()).isEqualTo(party);
    }

    @Test
    void whoeverFilesWithoutAnAccountEntersByTheCodeOnTheReceipt() {
        var filed = As.anonymous(() -> filing.file(form(Privacy.ANONYMOUS, null, false)));
        assertThat(filed.code()).matches("\\d{6}");
        assertThat(As.anonymous(() -> door.enter(filed.reference(), filed.code())).matter()).isEqualTo(filed.matter());
    }

    @Test
    void staffFileOnBehalfOnlyWhereTheyServe() {
        var filed = As.person(quarrel.committee, () -> filing.file(form(Privacy.NAMED, new Contact("周根水", null), true)));
        assertThat(filed.code()).isNotNull();
        assertThat(As.person(quarrel.committee, () -> caseFile.open(filed.reference())).orElseThrow().matter().filedFor()).isEqualTo("周根水");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> As.person(quarrel.applicant, () -> filing.file(form(Privacy.NAMED, new Contact("周根水", null), true))))
                .extracting(Refused::key).isEqualTo("mediation.refused.on-behalf");
    }

    private static DisputeForm form(Privacy privacy, Contact applicant, boolean onBehalf) {
        return new DisputeForm(new CategoryCode("leak"), Villagers.VILLAGE, "楼上漏水", "厨房天花板滴水三个星期了。", "修好并赔偿吊顶。",
                privacy, applicant, new Contact("金大海", Quarrel.OTHER_PHONE), onBehalf, null, Locale.CHINESE);
    }
}
