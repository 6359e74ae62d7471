package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PersonSignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class FirstAdministratorTest {

    @Autowired Newcomers newcomers;
    @Autowired Posts posts;
    @Autowired PostQueries queries;
    @Autowired Places places;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private FirstAdministrator named;

    @BeforeEach
    void aNewHouse() {
        jdbc.sql("delete from post where duty = 'ADMINISTRATOR'").update();
        named = new FirstAdministrator(new TerritorySettings("zhangning"), posts, queries, places, jdbc, clock);
    }

    @Test
    void theAccountThatTheOperatorNamesIsGivenThePostEverywhere() {
        var person = signIn("zhangning");
        assertThat(posts.of(person)).extracting(PostSummary::duty).containsOnly(Duty.ADMINISTRATOR);
        assertThat(posts.holds(person, Duty.ADMINISTRATOR, Villagers.VILLAGE)).isTrue();
        assertThat(posts.holds(person, Duty.ADMINISTRATOR, Villagers.OTHER_VILLAGE)).isTrue();
    }

    @Test
    void itIsKnownBeforehandSoThatItsFirstSignInAlreadyAsksForMore() {
        assertThat(named.willBe("zhangning")).isTrue();
        assertThat(named.willBe("zhangming")).isFalse();
        signIn("zhangning");
        assertThat(named.willBe("zhangning")).as("from now on the post speaks for itself").isFalse();
    }

    @Test
    void nobodyElseIs() {
        assertThat(posts.of(signIn("zhangming"))).isEmpty();
        named = new FirstAdministrator(new TerritorySettings(null), posts, queries, places, jdbc, clock);
        assertThat(posts.of(signIn("zhangning"))).isEmpty();
    }

    @Test
    void onceThereIsAnAdministratorTheSettingDoesNothing() {
        villagers.serving("章宁", Duty.ADMINISTRATOR);
        assertThat(posts.of(signIn("zhangning"))).isEmpty();
    }

    @Test
    void signingInAgainChangesNothing() {
        var person = signIn("zhangning");
        var before = posts.of(person);
        signIn("zhangning", person);
        assertThat(posts.of(person)).isEqualTo(before);
    }

    private PersonId signIn(String account) {
        return signIn(account, new PersonId(UUID.randomUUID()));
    }

    private PersonId signIn(String account, PersonId person) {
        var event = new PersonSignedIn(person, account, "章宁", null, "zh-CN");
        As.machine(() -> {
            newcomers.on(event);
            transaction.executeWithoutResult(_ -> named.on(event));
        });
        return person;
    }
}
