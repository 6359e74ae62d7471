package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Leaves nothing behind: other tests find the villages as the register has them. */
@PortalTest
@Transactional
class DemoTest {

    private static final List<PlaceCode> VILLAGES =
            List.of(new PlaceCode("330281103203"), new PlaceCode("330503002200"), new PlaceCode("330523108204"));

    @Autowired
    Facts facts;

    @Autowired
    DemoGrids grids;

    @Autowired
    DemoStaff staff;

    @Autowired
    PlaceBook book;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Offices offices;

    @Autowired
    PersonRegister register;

    private void fill() {
        As.machine(() -> new DemoTerritory(facts, grids, staff, people, posts, register).fill());
    }

    @AfterTransaction
    void forget() {
        book.refresh();
    }

    @Test
    void staffsGridsOfTheRightSizeWithALeaderThreeOfficersAndHelpers() {
        fill();
        for (var village : VILLAGES) {
            assertThat(places.children(village)).hasSizeGreaterThanOrEqualTo(3);
            for (var grid : places.children(village)) {
                var parts = places.children(grid.code());
                assertThat(grid.fullName()).startsWith(places.get(village).fullName()).endsWith("网格");
                if (places.kind(grid.code()).orElseThrow() != PlaceKind.DEDICATED) {
                    assertThat(places.households(grid.code())).isBetween(300, 500)
                            .isEqualTo(parts.stream().mapToInt(part -> places.households(part.code())).sum());
                }
                assertThat(parts).allSatisfy(part -> assertThat(places.households(part.code())).isBetween(50, 80));
                assertThat(serving(Duty.GRID_LEADER, grid)).isEqualTo(1);
                assertThat(serving(Duty.GRID_OFFICER, grid)).isEqualTo(3);
                assertThat(posts.at(Duty.HELPER, grid.code()).size()).isEqualTo(Math.max(parts.size(), 2));
            }
        }
    }

    private long serving(Duty duty, PlaceSummary grid) {
        return posts.at(duty, grid.code()).stream().filter(post -> post.place().equals(grid)).count();
    }

    @Test
    void changesNothingTheSecondTime() {
        fill();
        var before = posts.at(Duty.GRID_OFFICER, VILLAGES.getFirst());
        fill();
        assertThat(posts.at(Duty.GRID_OFFICER, VILLAGES.getFirst())).isEqualTo(before);
    }

    @Test
    void givesEveryAccountItsNumberHomeAndPosts() {
        fill();
        for (var account : DemoPeople.all()) {
            assertThat(people.get(account.id())).isEqualTo(
                    new PersonSummary(account.id(), account.name(), account.phone(), account.home(), "zh-CN"));
            assertThat(posts.of(account.id())).hasSameSizeAs(account.posts());
        }
        var ours = DemoPeople.all().stream().map(DemoAccount::id).toList();
        assertThat(posts.at(Duty.MEDIATOR, VILLAGES.getFirst())).extracting(PostSummary::person).filteredOn(ours::contains)
                .containsExactlyInAnyOrder(DemoPeople.id("wang"), DemoPeople.id("fang"));
        assertThat(offices.find(new PlaceCode("330281103"), OfficeKind.STUDIO)).isPresent();
    }

    @Test
    void hasTheSameAccountsInKeycloak() {
        var accounts = DemoPeople.all();
        var users = DemoPeople.read("demo/keycloak-users.json").toList();
        assertThat(users).hasSameSizeAs(accounts);
        for (var i = 0; i < users.size(); i++) {
            var user = users.get(i);
            var account = accounts.get(i);
            assertThat(text(user, "id")).isEqualTo(account.id().toString());
            assertThat(text(user, "username")).isEqualTo(account.username()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(text(user, "lastName") + text(user, "firstName")).isEqualTo(account.name());
            assertThat(user.at("/attributes/phoneNumber/0").asString()).isEqualTo(account.phone().value());
            assertThat(user.at("/credentials/0/value").asString()).isEqualTo("heshi-demo");
            assertThat(user.at("/realmRoles/0").asString()).isEqualTo("default-roles-heshi");
        }
        assertThat(accounts).extracting(DemoAccount::phone).doesNotHaveDuplicates();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
