package org.heshi.portal.account;

import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.territory.DemoPeople;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented people of the demo have agreed already. */
@Component
@ConditionalOnProperty("heshi.demo")
class DemoConsents {

    private final TransactionTemplate transaction;
    private final Consents consents;

    DemoConsents(TransactionTemplate transaction, Consents consents) {
        this.transaction = transaction;
        this.consents = consents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void agree() {
        transaction.executeWithoutResult(_ -> DemoPeople.all().forEach(account ->
                VisitorToken.as(new Visitor.SignedIn(account.id(), account.name()), consents::give)));
    }
}
