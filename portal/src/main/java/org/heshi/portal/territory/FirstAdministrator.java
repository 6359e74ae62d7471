package org.heshi.portal.territory;

import java.time.Clock;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.PersonSignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody has to give the first posts: the account that the operator names becomes administrator when it signs in,
 * as long as nobody is. From then on the setting does nothing.
 */
@Service
@Inside
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final TerritorySettings settings;
    private final Posts posts;
    private final PostQueries queries;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(TerritorySettings settings, Posts posts, PostQueries queries, Places places, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.posts = posts;
        this.queries = queries;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the account becomes administrator when it signs in now: it has to show as much as one at once. */
    @Transactional(readOnly = true)
    public boolean willBe(@Nullable String account) {
        return account != null && account.equals(settings.administrator()) && !queries.isHeld(Duty.ADMINISTRATOR);
    }

    /** After the person is known; two sign-ins at the same moment give one post. */
    @EventListener
    @Order(Newcomers.FIRST + 1)
    @Transactional
    public void on(PersonSignedIn event) {
        var named = settings.administrator();
        if (named == null || !named.equals(event.account())) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('first administrator'))").query((_, _) -> true).single();
        if (!queries.isHeld(Duty.ADMINISTRATOR)) {
            places.top().forEach(city -> posts.appoint(event.person(), Duty.ADMINISTRATOR, city.code(), Dates.day(clock.instant()), null));
            LOG.info("Nobody was administrator: {}, named by HESHI_ADMINISTRATOR, was given the post", event.person());
        }
    }
}
