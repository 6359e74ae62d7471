package org.heshi.portal.mediation;

import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.matters.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A leak between two neighbours, both named, in the hands of a mediator. */
@PortalTest
abstract class TwoNeighbours {

    @Autowired ApplicationContext context;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    Quarrel quarrel;
    DisputeFiled filed;
    PartyId respondent;

    @BeforeEach
    void twoNeighbours() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        filed = quarrel.mediating(Privacy.NAMED);
        respondent = quarrel.party(filed, Side.RESPONDENT);
    }
}
