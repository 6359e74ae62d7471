package org.heshi.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Intake;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xml.sax.InputSource;

@PortalTest
class TopicsTest {

    /** 祝良村, where no other test raises topics. */
    private static final PlaceCode PLACE = Villagers.OTHER_VILLAGE;

    @Autowired ApplicationContext context;
    @Autowired Raising raising;
    @Autowired TopicDesk desk;
    @Autowired Appeals appeals;
    @Autowired Backing backing;
    @Autowired Notebook notebook;
    @Autowired Quarrels quarrels;
    @Autowired Intake intake;
    @Autowired TransactionTemplate transaction;
    @Autowired TalkBoard board;
    @Autowired TopicFeed feed;
    @Autowired TopicFiles files;
    @Autowired MatterLookup lookup;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private Village village;

    @BeforeEach
    void begin() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE);
    }

    private Topic publicly(Topic topic) {
        return As.anonymous(() -> board.find(topic.reference()).orElseThrow());
    }

    private MatterStatus status(Topic topic) {
        return As.machine(() -> lookup.get(topic.matter()).status());
    }

    @Test
    void aNameIsShownOnlyByWhoeverWantsItAndAHiddenOneIsNotEvenThereToBeRead() {
        var lin = village.resident("林晓梅");
        var named = village.raise(lin, "村口路灯坏了三盏", Privacy.NAMED);
        var hidden = village.raise(lin, "垃圾房夏天太臭", Privacy.HIDDEN);
        for (var topic : List.of(named, hidden)) {
            As.person(village.committee, () -> desk.open(topic.matter()));
        }
        assertThat(publicly(named).shownAs()).isEqualTo("林晓梅");
        assertThat(publicly(hidden).shownAs()).isNull();
        assertThat(jdbc.sql("select to_json(t)::text from talk_topic t where matter = ?").param(hidden.matter().value()).query(String.class).single())
                .doesNotContain("林晓梅").doesNotContain(lin.toString());
    }

    @Test
    void whoRaisesSomethingAnonymouslyIsWrittenDownNowhere() {
        var lin = village.resident("林晓梅");
        var topic = village.raise(lin, "低保名单要公开", Privacy.ANONYMOUS);
        for (var table : List.of("talk_join where topic", "participant where matter", "timeline_entry where matter", "matter where id")) {
            assertThat(jdbc.sql("select coalesce(string_agg(to_json(x)::text, ''), '') from " + table.replace(" where", " x where") + " = ?").param(topic.matter().value())
                    .query(String.class).single()).as(table).doesNotContain(lin.toString()).doesNotContain("林晓梅");
        }
    }

    @Test
    void theWordsAreForEverybodyOnlyOnceTheCommitteeHasLooked() {
        var topic = village.raise(village.resident("林晓梅"), "健身器材该换了", Privacy.NAMED);
        assertThat(publicly(topic)).returns("", Topic::subject).returns("", Topic::told).returns(null, Topic::shownAs);
        assertThat(board.of(PLACE, TopicState.OPEN)).doesNotContain(topic);
        assertThat(files.areOpen(topic.matter())).isFalse();
        assertThat(As.person(village.committee, () -> board.find(topic.reference())).orElseThrow().subject()).isEqualTo("健身器材该换了");
        As.person(village.committee, () -> desk.open(topic.matter()));
        assertThat(publicly(topic).subject()).isEqualTo("健身器材该换了");
        assertThat(files.areOpen(topic.matter())).isTrue();
        assertThat(status(topic)).isEqualTo(MatterStatus.ADMITTED);
        assertThat(told("talk.opened.sms", topic)).isEqualTo(1);
    }

    @Test
    void nothingIsTakenOffInSilenceAndTheTownshipMayPutItBack() {
        var lin = village.resident("林晓梅");
        var topic = village.raise(lin, "村干部的车停在广场上", Privacy.NAMED);
        As.person(village.committee, () -> desk.reject(topic.matter(), "指名道姓，请只说事。"));
        assertThat(board.notShown(PLACE)).anySatisfy(one -> assertThat(one).returns(topic.reference(), Topic::reference)
                .returns("指名道姓，请只说事。", Topic::reason).returns("", Topic::subject));
        assertThat(told("talk.rejected.sms", topic)).isEqualTo(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> appeals.appeal(topic.matter(), "应当公开")));
        As.person(lin, () -> appeals.appeal(topic.matter(), "广场是大家的，没有点名。"));
        var township = villagers.serving("沈法根", Duty.DISPATCHER, new PlaceCode("330503002"));
        assertThat(As.person(township, appeals::waiting)).extracting(Topic::reference).contains(topic.reference());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(village.committee, () -> appeals.uphold(topic.matter(), "不公开")));
        As.person(township, () -> appeals.overturn(topic.matter(), "说的是公共场地，可以公开。"));
        assertThat(publicly(topic)).returns(TopicState.OPEN, Topic::state).returns("村干部的车停在广场上", Topic::subject);
        assertThat(As.person(village.committee, () -> lookup.standing(topic.matter()).holds())).isTrue();
    }

    @Test
    void whatWasOpenCanBeTakenOffAndStaysOffWhenTheTownshipAgrees() {
        var lin = village.resident("林晓梅");
        var topic = village.raise(lin, "隔壁老王家的狗", Privacy.NAMED);
        As.person(village.committee, () -> desk.open(topic.matter()));
        As.person(village.committee, () -> desk.reject(topic.matter(), "这是两家之间的事，请走调解。"));
        As.person(lin, () -> appeals.appeal(topic.matter(), "全村都听得到狗叫。"));
        var township = villagers.serving("沈法根", Duty.DISPATCHER, new PlaceCode("330503002"));
        As.person(township, () -> appeals.uphold(topic.matter(), "请走调解。"));
        assertThat(publicly(topic)).returns(TopicState.REJECTED, Topic::state).returns("请走调解。", Topic::reason);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> appeals.appeal(topic.matter(), "再看一次")));
    }

    @Test
    void residentsSupportATopicOnceEachAndStrangersCannot() {
        var topic = village.open("停车位怎么分");
        var lin = village.resident("林晓梅");
        var stranger = villagers.somebody("外村人");
        As.person(lin, () -> backing.support(topic.matter()));
        As.person(lin, () -> backing.support(topic.matter()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(stranger, () -> backing.support(topic.matter())))
                .returns("talk.refused.not-of-village", Refused::key);
        As.person(stranger, () -> backing.join(topic.matter()));
        assertThat(publicly(topic)).returns(1, Topic::supports).returns(3, Topic::joined);
        As.person(lin, () -> backing.takeBack(topic.matter()));
        assertThat(publicly(topic).supports()).isZero();
    }

    @Test
    void whatWasRaisedBeforeIsShownFirst() {
        var topic = village.open("机耕路坑坑洼洼要修一修");
        assertThat(board.similar(PLACE, "修机耕路")).extracting(Topic::reference).contains(topic.reference());
        assertThat(board.similar(PLACE, "重阳节慰问老人")).isEmpty();
    }

    @Test
    void aGridLeadersNoteBecomesATopicOnceAndNamesNobody() {
        var leader = villagers.serving("谢建民", Duty.GRID_LEADER, PLACE);
        As.person(leader, () -> notebook.write("小板凳上听说：河边栏杆松了，孩子靠上去危险。"));
        var note = As.person(leader, notebook::mine).getFirst();
        var reference = As.person(leader, () -> notebook.raise(note.id()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(leader, () -> notebook.raise(note.id())));
        assertThat(As.person(village.committee, () -> desk.waiting(PLACE))).filteredOn(topic -> topic.reference().equals(reference))
                .singleElement().satisfies(topic -> assertThat(topic).returns(null, Topic::shownAs).returns(Via.NOTE, Topic::via));
        assertThat(As.person(leader, notebook::mine).getFirst().topic()).contains(reference);
    }

    @Test
    void onlyStaffOfTheVillageRaiseTopicsForOthers() {
        var form = village.form("祠堂漏雨", "老人交来的纸条", Privacy.NAMED, "钱阿婆");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.resident("林晓梅"), () -> raising.raise(form)));
        var raised = As.person(village.committee, () -> raising.raise(form));
        As.person(village.committee, () -> desk.open(raised.matter()));
        assertThat(As.anonymous(() -> board.find(raised.reference()).orElseThrow())).returns("钱阿婆", Topic::shownAs).returns(Via.PAPER, Topic::via);
    }

    @Test
    void aQuarrelGoesToMediationOnlyWhenItsRaiserFilesIt() {
        var lin = village.resident("林晓梅");
        var topic = village.raise(lin, "两家的排水沟", Privacy.HIDDEN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> As.person(lin, () -> quarrels.suggest(topic.matter())));
        As.person(village.committee, () -> quarrels.suggest(topic.matter()));
        var dispute = dispute(lin);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(village.committee, () -> quarrels.link(topic.matter(), dispute)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> As.person(lin, () -> quarrels.link(topic.matter(), dispute(village.resident("别人")))));
        As.person(lin, () -> quarrels.link(topic.matter(), dispute));
        assertThat(As.person(village.committee, () -> quarrels.of(topic.matter())).orElseThrow().dispute()).isPresent();
        assertThat(told("talk.quarrel.sms", topic)).isEqualTo(1);
    }

    private Reference dispute(org.heshi.portal.kit.PersonId applicant) {
        var form = new MatterForm(MatterKind.DISPUTE, new CategoryCode("water"), PLACE, "排水沟", "邻居把水排到我家。", "改道", Privacy.NAMED, applicant, null);
        return As.person(applicant, () -> transaction.execute(_ -> lookup.known(intake.file(form)).reference()));
    }

    @Test
    void theFeedIsWellFormedWhateverPeopleWrite() throws Exception {
        var topic = village.open("<b>桥</b> & 栏杆 \"危险\"");
        var xml = feed.of(PLACE.value()).orElseThrow();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var atom = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(atom.getElementsByTagName("entry").getLength()).isPositive();
        var updated = atom.getElementsByTagName("updated");
        assertThat(Instant.parse(updated.item(0).getTextContent())).isEqualTo(IntStream.range(1, updated.getLength())
                .mapToObj(one -> Instant.parse(updated.item(one).getTextContent())).max(Comparator.naturalOrder()).orElseThrow());
        assertThat(xml).contains("rel=\"self\" type=\"application/atom+xml\" href=\"http://localhost", TalkPaths.feed(PLACE));
        assertThat(xml).contains("urn:uuid:" + topic.matter()).contains("&lt;b>桥");
        assertThat(feed.of("000000000000")).isEmpty();
    }

    @Test
    void topicsDoNotLieAmongTheDisputesOnTheDesk() {
        var topic = village.raise(village.resident("林晓梅"), "广场舞音响", Privacy.NAMED);
        assertThat(As.person(village.committee, () -> lookup.desk(org.heshi.portal.matters.DeskTab.ALL, 0, 100))).extracting(row -> row.reference()).doesNotContain(topic.reference());
    }

    private long told(String template, Topic topic) {
        return jdbc.sql("select count(*) from outbox_message where template = ? and matter = ?").params(template, topic.matter().value()).query(Long.class).single();
    }
}
