package org.heshi.portal.matters;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.heshi.portal.kit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers, for one read-only transaction, how a visitor stands to a matter: a screen asks many times, the database once. */
@Component
class StandingMemory {

    private record Question(Visitor visitor, MatterId matter) {}

    Standing recall(Visitor visitor, MatterId matter, Supplier<Standing> work) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return work.get();
        }
        var question = new Question(visitor, matter);
        var answers = answers();
        var known = answers.get(question);
        if (known == null) {
            known = work.get();
            answers.put(question, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Map<Question, Standing> answers() {
        var bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new HashMap<Question, Standing>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(StandingMemory.this);
                }
            });
        }
        return (Map<Question, Standing>) bound;
    }
}
