package org.heshi.portal.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction wants done in one go: gathered while it runs, handed over just before it commits, forgotten when it does not. */
public final class Gathering<T> {

    private final Consumer<List<T>> work;

    /** @param work runs within the transaction */
    public Gathering(Consumer<List<T>> work) {
        this.work = work;
    }

    /** The same a second time changes nothing. Outside of a transaction it is done at once. */
    public void add(T value) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && TransactionSynchronizationManager.isSynchronizationActive()) {
            gathered().values.add(value);
        } else {
            work.accept(List.of(value));
        }
    }

    private Gathered<T> gathered() {
        for (var present : TransactionSynchronizationManager.getSynchronizations()) {
            if (present instanceof Gathered<?> gathered && gathered.owner == this) {
                @SuppressWarnings("unchecked")
                var mine = (Gathered<T>) gathered;
                return mine;
            }
        }
        var gathered = new Gathered<>(this);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    /** Belongs to the transaction that it is registered with, whatever other runs in between. */
    private static final class Gathered<T> implements TransactionSynchronization {

        private final Gathering<T> owner;
        private final Set<T> values = new LinkedHashSet<>();

        Gathered(Gathering<T> owner) {
            this.owner = owner;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.work.accept(List.copyOf(values));
        }
    }
}
