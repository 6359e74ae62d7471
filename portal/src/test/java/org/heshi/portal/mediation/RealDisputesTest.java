package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.SharedData;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Handling;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.TimelineCheck;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real disputes in lay wording with the mediator's dialogue: each goes through the whole loop by the public services. */
@PortalTest
@SharedData.Needed
class RealDisputesTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330523108204");
    private static final Map<String, String> CATEGORIES = Map.ofEntries(Map.entry("劳资劳动纠纷", "labour"), Map.entry("家庭婚姻纠纷", "marriage"),
            Map.entry("环境污染纠纷", "environment"), Map.entry("社区邻里纠纷", "quarrel"), Map.entry("经济债务纠纷", "debt"),
            Map.entry("消费旅游纠纷", "consumer"), Map.entry("交通事故纠纷", "traffic"), Map.entry("房产土地纠纷", "house-sale"),
            Map.entry("公司经营纠纷", "partnership"), Map.entry("治安刑事纠纷", "injury"), Map.entry("校园教育纠纷", "school"),
            Map.entry("医疗健康纠纷", "medical"), Map.entry("遗产继承纠纷", "inheritance"));

    @Autowired Filing filing;
    @Autowired CaseFile caseFile;
    @Autowired CodeEntry door;
    @Autowired Inviting inviting;
    @Autowired Assigning assigning;
    @Autowired Conversation conversation;
    @Autowired Settling settling;
    @Autowired Closing closing;
    @Autowired Failing failing;
    @Autowired Handling handling;
    @Autowired TimelineCheck check;
    @Autowired People people;
    @Autowired Posts posts;
    @Autowired TestClock clock;

    private PersonId committee;
    private PersonId mediator;

    static Stream<JsonNode> disputes() {
        return SharedData.lines("disputes/mediated-open.jsonl").map(JsonMapper.shared()::readTree);
    }

    @BeforeEach
    void aCommitteeAndAMediator() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        committee = serving("潘丽萍", Duty.COMMITTEE);
        mediator = serving("俞法官", Duty.MEDIATOR);
    }

    @Test
    void thereAreFortyFive() {
        assertThat(disputes()).hasSize(45);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("disputes")
    void goesFromTheFirstReportToItsEnd(JsonNode dispute) {
        var told = dispute.get("description").asString();
        var category = new CategoryCode(CATEGORIES.get(dispute.get("type").asString()));
        var filed = As.anonymous(() -> filing.file(new DisputeForm(category, VILLAGE, told.substring(0, Math.min(40, told.length())), told,
                "请帮我们调解。", Privacy.NAMED, new Contact(side(dispute, 0), new PhoneNumber("13700000001")),
                new Contact(side(dispute, 1), new PhoneNumber("13700000002")), false, null, Locale.CHINESE)));
        As.person(committee, () -> handling.admit(filed.matter(), category));
        As.person(committee, () -> assigning.assign(filed.matter(), Set.of(mediator)));
        var respondent = party(filed, Side.RESPONDENT);
        var code = As.person(mediator, () -> inviting.handOver(filed.matter(), respondent));
        assertThat(As.anonymous(() -> door.enter(filed.reference(), code)).party()).isEqualTo(respondent);
        var said = talk(dispute, filed, respondent);
        assertThat(As.person(mediator, () -> conversation.read(filed.matter(), Channel.JOINT, 500))).extracting(ThreadMessage::words).isEqualTo(said);
        if (hardlySettled(dispute)) {
            As.person(mediator, () -> failing.escalate(filed.matter(), "双方差距较大，请镇里继续调解。"));
            assertThat(status(filed)).isEqualTo(MatterStatus.ADMITTED);
        } else {
            As.person(mediator, () -> settling.orally(filed.matter(), said.getLast().substring(0, Math.min(200, said.getLast().length()))));
            As.byCode(filed.matter().value(), party(filed, Side.APPLICANT).value(), () -> closing.confirm(filed.matter()));
            As.byCode(filed.matter().value(), respondent.value(), () -> closing.confirm(filed.matter()));
            assertThat(status(filed)).isEqualTo(MatterStatus.CLOSED);
        }
        assertThat(As.machine(() -> check.verify()).broken()).isEmpty();
    }

    /** Says each turn of the dialogue as the mediator, the applicant or, for anybody else, the respondent. */
    private List<String> talk(JsonNode dispute, DisputeFiled filed, PartyId respondent) {
        var applicant = party(filed, Side.APPLICANT).value();
        return IntStream.range(0, dispute.get("dialog").size()).mapToObj(i -> dispute.get("dialog").get(i)).map(turn -> {
            var words = turn.get("text").asString().strip();
            Runnable say = () -> conversation.say(filed.matter(), Channel.JOINT, words, null);
            switch (actor(dispute, turn)) {
                case APPLICANT -> As.byCode(filed.matter().value(), applicant, say);
                case RESPONDENT -> As.byCode(filed.matter().value(), respondent.value(), say);
                default -> As.person(mediator, say);
            }
            return words;
        }).toList();
    }

    private static Actor actor(JsonNode dispute, JsonNode turn) {
        var speaker = turn.get("speaker").asString();
        return speaker.equals("sys") ? Actor.MEDIATOR : speaker.startsWith(side(dispute, 0)) ? Actor.APPLICANT : Actor.RESPONDENT;
    }

    /** The dialogue ends without a word of agreement. */
    private static boolean hardlySettled(JsonNode dispute) {
        var dialog = dispute.get("dialog");
        return IntStream.range(Math.max(0, dialog.size() - 4), dialog.size()).mapToObj(i -> dialog.get(i).get("text").asString())
                .noneMatch(words -> words.matches("(?s).*(同意|协议|达成|可以|接受|谢谢).*"));
    }

    private static String side(JsonNode dispute, int index) {
        var names = dispute.get("parties").asString().split("[,，]");
        var name = names[Math.min(index, names.length - 1)].strip();
        return name.substring(0, Math.min(Contact.NAME_LENGTH, name.length()));
    }

    private MatterStatus status(DisputeFiled filed) {
        return As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().matter().status();
    }

    private PartyId party(DisputeFiled filed, Side side) {
        return As.person(committee, () -> caseFile.open(filed.reference())).orElseThrow().parties().stream()
                .filter(party -> party.side() == side).findFirst().orElseThrow().id();
    }

    private PersonId serving(String name, Duty duty) {
        var id = new PersonId(UUID.randomUUID());
        people.welcome(id, name, null);
        As.machine(() -> {
            posts.appoint(id, duty, VILLAGE, LocalDate.of(2026, 1, 1), null);
        });
        return id;
    }
}
