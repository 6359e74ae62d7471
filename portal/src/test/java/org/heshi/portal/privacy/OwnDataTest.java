package org.heshi.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.audit.AuditQuestion;
import org.heshi.portal.audit.AuditTrail;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PersonalTable;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Drafts;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Closing;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A resident takes away what is held, and asks that it goes. */
@PortalTest
class OwnDataTest {

    @Autowired ApplicationContext context;
    @Autowired OwnCopy copy;
    @Autowired OwnErasure own;
    @Autowired ErasureDesk desk;
    @Autowired Conversation talk;
    @Autowired Closing closing;
    @Autowired Identities identities;
    @Autowired Drafts drafts;
    @Autowired People people;
    @Autowired Villagers villagers;
    @Autowired AuditTrail trail;
    @Autowired List<PersonalTable> tables;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private DisputeFiled filed;
    private PersonId administrator;

    @BeforeEach
    void aResidentWithADispute() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        jdbc.sql("delete from erasure_request").update();
        quarrel = new Quarrel(context);
        people.welcome(quarrel.applicant, "林<阿>娣", new PhoneNumber("13800000001"));
        filed = quarrel.mediating(Privacy.NAMED);
        administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
    }

    @Test
    void theArchiveHoldsWhatIsOwnAndNothingOfOthers() throws IOException {
        As.person(quarrel.applicant, () -> talk.say(filed.matter(), Channel.APPLICANT, "我的底线是三千元", null));
        As.person(quarrel.mediator, () -> talk.say(filed.matter(), Channel.RESPONDENT, "只对另一方讲", null));
        As.person(quarrel.applicant, () -> identities.giveOwn(filed.matter(), new IdentityNumber("330281198502150028")));
        As.person(quarrel.mediator, () -> identities.note(filed.matter(), quarrel.party(filed, Side.RESPONDENT), new IdentityNumber("11010519491231002X")));
        var files = taken(quarrel.applicant);
        assertThat(files.keySet()).containsExactlyInAnyOrder("my-data.html", "my-data.json");
        assertThat(files.get("my-data.html")).contains("厨房天花板滴水三个星期了", "+8613800000001", "我的底线是三千元", "林&lt;阿&gt;娣", "您提交的事项", "330281198502150028")
                .doesNotContain("金大海", "11010519491231002X", "只对另一方讲", Quarrel.OTHER_PHONE.value(), "privacy.data");
        var json = JsonMapper.shared().readTree(files.get("my-data.json"));
        assertThat(json.properties()).hasSameSizeAs(tables);
        assertThat(json.get("matters.data.filed").get(0).get("number").asString()).isEqualTo(filed.reference().toString());
        assertThat(As.person(administrator, () -> trail.search(new AuditQuestion(quarrel.applicant.value(), null, Deed.OWN_DATA_TAKEN, null, null), 0, 9))).hasSize(1);
    }

    /** Codes and the clock of the database are for programs, which have a file of their own. */
    @Test
    void thePageIsForPeople() throws IOException {
        As.person(quarrel.applicant, () -> talk.say(filed.matter(), Channel.JOINT, "明天下午在家", null));
        assertThat(taken(quarrel.applicant).get("my-data.html")).contains("下载自己的全部信息", "您自己", "双方一起", "申请人", "办理中")
                .doesNotContain("OWN_DATA_TAKEN", ">me<", ">JOINT<", ">APPLICANT<", ">IN_HANDLING<", "+00<", ".sms<");
    }

    /** What was told and not sent yet is the person's own as well. */
    @Test
    void whatWasNotSentYetIsReadAsItWasWritten() throws IOException {
        As.person(quarrel.applicant, () -> drafts.save(MatterKind.DISPUTE, """
                {"subject": "树根伸过来了", "place": "330281103203", "told": "树根顶坏了院墙", "wish": "把树挪走", "otherName": "金大海", "otherPhone": "", "files": "x"}"""));
        assertThat(taken(quarrel.applicant).get("my-data.html")).contains("树根伸过来了", "树根顶坏了院墙", "把树挪走", "金大海", "谢家路村", "中文")
                .doesNotContain("otherName", "330281103203", ">zh-CN<");
    }

    @Test
    void itIsWordedInBothLanguages() throws IOException {
        var file = new ByteArrayOutputStream();
        As.person(quarrel.applicant, () -> {
            copy.write(file, Words.ENGLISH);
            return null;
        });
        assertThat(unpacked(file).get("my-data.html")).contains("Your account", "What you brought in").doesNotContain("privacy.data", ".data.");
    }

    @Test
    void whatIsNotOverStandsInTheWayOfErasure() {
        As.person(quarrel.applicant, own::ask);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(quarrel.applicant, own::ask)).extracting(Refused::key).isEqualTo("privacy.refused.asked");
        var request = request();
        assertThat(As.person(administrator, desk::waiting)).singleElement().satisfies(one -> assertThat(one.openCases()).isOne());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(administrator, () -> desk.erase(request))).extracting(Refused::key).isEqualTo("privacy.refused.open");
        As.person(administrator, () -> desk.refuse(request, "案件还没有办完"));
        assertThat(As.person(quarrel.applicant, own::latest)).hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("案件还没有办完"));
    }

    @Test
    void afterwardsTheAccountTellsNothing() {
        As.person(quarrel.applicant, () -> closing.withdraw(filed.matter(), "已经和好"));
        As.person(quarrel.applicant, own::ask);
        var request = request();
        As.person(administrator, () -> desk.erase(request));
        assertThat(people.get(quarrel.applicant).name()).isEmpty();
        assertThat(people.get(quarrel.applicant).phone()).isNull();
        assertThat(As.person(administrator, desk::waiting)).isEmpty();
    }

    private UUID request() {
        return As.person(administrator, desk::waiting).getFirst().id();
    }

    private Map<String, String> taken(PersonId person) throws IOException {
        var file = new ByteArrayOutputStream();
        As.person(person, () -> {
            copy.write(file, Words.CHINESE);
            return null;
        });
        return unpacked(file);
    }

    private static Map<String, String> unpacked(ByteArrayOutputStream file) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
