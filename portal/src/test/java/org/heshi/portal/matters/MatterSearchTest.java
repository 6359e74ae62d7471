package org.heshi.portal.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.Duty;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person may not see is not found: asserted on what the index itself answers, before anything is read from the database. */
@PortalTest
class MatterSearchTest {

    @Autowired MatterSearch search;
    @Autowired Intake intake;
    @Autowired Handling handling;
    @Autowired Participants participants;
    @Autowired MatterLookup lookup;
    @Autowired Villagers villagers;
    @Autowired IndexKeeper index;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId resident;
    private PersonId neighbour;
    private PersonId committee;
    private PersonId township;
    private PersonId stranger;
    private MatterId matter;
    private String word;

    @BeforeEach
    void aDisputeWithAWordOfItsOwn() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        resident = villagers.somebody("林阿娣");
        neighbour = villagers.somebody("金大海");
        committee = villagers.serving("许国平", Duty.COMMITTEE);
        township = villagers.serving("赵敏", Duty.DISPATCHER, Villagers.TOWNSHIP);
        stranger = villagers.serving("钱文斌", Duty.COMMITTEE, Villagers.OTHER_VILLAGE);
        matter = As.person(resident, () -> transaction.execute(_ -> intake.file(new MatterForm(MatterKind.DISPUTE, new CategoryCode("leak"),
                Villagers.VILLAGE, "楼上漏水 " + word, "厨房天花板滴水三个星期了，邻居说不是他家的事。", "修好并赔偿吊顶。", Privacy.NAMED, resident, null))));
    }

    @Test
    void itsPartiesAndTheOfficesAboveItFindIt() {
        assertThat(hits(resident)).containsExactly(matter.value());
        assertThat(hits(committee)).containsExactly(matter.value());
        assertThat(hits(township)).containsExactly(matter.value());
    }

    @Test
    void nobodyElseFindsItInTheIndex() {
        assertThat(hits(neighbour)).isEmpty();
        assertThat(hits(stranger)).isEmpty();
        assertThat(As.byCode(UUID.randomUUID(), UUID.randomUUID(), () -> ask(word))).isEmpty();
        assertThat(As.anonymous(() -> ask(word))).isEmpty();
        assertThat(As.machine(() -> ask(word))).isEmpty();
    }

    @Test
    void whoJoinsFindsItAndWhoLeavesDoesNot() {
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, neighbour.value(), Role.MEDIATOR)));
        assertThat(hits(neighbour)).containsExactly(matter.value());
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.remove(matter, neighbour.value(), Role.MEDIATOR)));
        assertThat(hits(neighbour)).isEmpty();
    }

    @Test
    void whatTheIndexHasNotYetHeardIsNotShownToWhoeverLeft() {
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, neighbour.value(), Role.MEDIATOR)));
        jdbc.sql("delete from participant where matter = ? and subject = ?").params(matter.value(), neighbour.value()).update();
        assertThat(hits(neighbour)).as("the index is behind").containsExactly(matter.value());
        assertThat(As.person(neighbour, () -> search.find(new MatterQuery(word, Set.of(), null), 0, 10)).hits()).isEmpty();
        assertThat(As.person(committee, () -> search.find(new MatterQuery(word, Set.of(), null), 0, 10)).hits()).hasSize(1);
    }

    @Test
    void aPartyByCodeFindsItsOwnDisputeAlone() {
        var party = UUID.randomUUID();
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, party, Role.RESPONDENT)));
        assertThat(As.byCode(matter.value(), party, () -> ask(word))).containsExactly(matter.value());
    }

    @Test
    void staffOfItsPlaceAndItsMediatorFindItByTheNameOfAParty() {
        var name = named();
        assertThat(As.person(committee, () -> ask(name))).containsExactly(matter.value());
        assertThat(As.person(township, () -> ask(name))).containsExactly(matter.value());
        assertThat(As.person(neighbour, () -> ask(name))).isEmpty();
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, neighbour.value(), Role.MEDIATOR)));
        assertThat(As.person(neighbour, () -> ask(name))).containsExactly(matter.value());
        assertThat(As.person(committee, () -> ask(name + "甲"))).as("another name").isEmpty();
    }

    /** Of names and places that old fonts and old programs do not know. */
    @ParameterizedTest
    @ValueSource(strings = {"𠅤", "䶮", "㛃", "𬱖", "𠅤䶮", "㛃𬱖", "䶮㛃"})
    void itIsFoundByRareCharacters(String rare) {
        var told = As.person(resident, () -> transaction.execute(_ -> intake.file(new MatterForm(MatterKind.DISPUTE, new CategoryCode("leak"),
                Villagers.VILLAGE, word + " 𠅤䶮㛃𬱖家的水沟", "水沟堵了。", "清理。", Privacy.NAMED, resident, null))));
        assertThat(As.person(committee, () -> ask(word + " " + rare))).contains(told.value());
        assertThat(As.person(resident, () -> ask(rare))).contains(told.value());
    }

    @Test
    void nobodyElseFindsItByAName() {
        var name = named();
        assertThat(As.person(stranger, () -> ask(name))).isEmpty();
        assertThat(As.person(neighbour, () -> ask(name))).isEmpty();
        assertThat(As.anonymous(() -> ask(name))).isEmpty();
        assertThat(As.machine(() -> ask(name))).isEmpty();
        var party = UUID.randomUUID();
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, party, Role.RESPONDENT)));
        assertThat(As.byCode(matter.value(), party, () -> ask(name))).as("the other side by its code").isEmpty();
    }

    @Test
    void aPartyThatServesInTheVillageDoesNotFindTheOtherSideByItsName() {
        var name = named();
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.add(matter, committee.value(), Role.RESPONDENT)));
        assertThat(As.person(committee, () -> ask(name))).isEmpty();
        assertThat(hits(committee)).as("its own case, by its words").containsExactly(matter.value());
    }

    @Test
    void aNameIsNeverShownAsAPassage() {
        var name = named();
        var found = As.person(resident, () -> search.find(new MatterQuery(word, Set.of(), null), 0, 10));
        assertThat(found.hits()).singleElement().satisfies(hit -> assertThat(hit.toString()).doesNotContain(name));
    }

    /** A name that no other case bears. */
    private String named() {
        var name = "欧阳" + UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 8).chars()
                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1)).collect(Collectors.joining());
        As.machine(() -> transaction.executeWithoutResult(_ -> participants.named(matter, List.of(name, "金大海"))));
        return name;
    }

    @Test
    void marksWhatWasSearchedFor() {
        var found = As.person(committee, () -> search.find(new MatterQuery("天花板滴水", Set.of(), null), 0, 100));
        assertThat(found.state()).isEqualTo(IndexState.READY);
        assertThat(found.hits()).filteredOn(hit -> hit.matter().id().equals(matter)).singleElement()
                .satisfies(hit -> assertThat(hit.passages()).anySatisfy(passage -> assertThat(passage.hasMatch()).isTrue()));
    }

    @Test
    void findsByTheBeginningOfTheNumber() {
        var reference = As.person(resident, () -> lookup.get(matter)).reference();
        assertThat(As.person(resident, () -> ask(reference.shown().substring(0, 7)))).containsExactly(matter.value());
    }

    @Test
    void narrowsByStatusAndByCategoryWithAllBelowIt() {
        assertThat(As.person(committee, () -> ask(new MatterQuery(word, Set.of(MatterStatus.ADMITTED), null)))).isEmpty();
        As.person(committee, () -> handling.admit(matter, new CategoryCode("noise")));
        assertThat(As.person(committee, () -> ask(new MatterQuery(word, Set.of(MatterStatus.ADMITTED), null)))).hasSize(1);
        assertThat(As.person(committee, () -> ask(new MatterQuery(word, Set.of(), new CategoryCode("neighbours"))))).hasSize(1);
        assertThat(As.person(committee, () -> ask(new MatterQuery(word, Set.of(), new CategoryCode("work"))))).isEmpty();
    }

    @Test
    void answersAPageAtATimeAndSaysHowMuchThereIs() {
        var found = As.person(committee, () -> search.find(new MatterQuery("漏水", Set.of(), null), 0, 1));
        assertThat(found.hits()).hasSize(1);
        assertThat(found.total()).isPositive();
        assertThat(As.person(committee, () -> search.find(new MatterQuery("  ", Set.of(), null), 0, 10)).hits()).isEmpty();
    }

    private List<UUID> hits(PersonId person) {
        return As.person(person, () -> ask(word));
    }

    private List<UUID> ask(String words) {
        return ask(new MatterQuery(words, Set.of(), null));
    }

    private List<UUID> ask(MatterQuery query) {
        return transaction.execute(_ -> search.ask(query, 0, 50).hits());
    }
}
