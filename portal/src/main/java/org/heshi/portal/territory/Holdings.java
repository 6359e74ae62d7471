package org.heshi.portal.territory;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Text;
import org.jspecify.annotations.Nullable;

/**
 * What people have in hand in one feature and somebody else has to take over when they leave. Features above implement it.
 * It is an interface and no event, because all of it is shown before anything is decided, each piece with those who could
 * take it; an event could only tell afterwards. Whoever calls it is guarded and, when handing over, within a transaction.
 */
public interface Holdings {

    /**
     * One thing in hand. Its words name neither people nor what it is about: who reads them administers, and may not know.
     *
     * @param mayGoBack whether it may also go back to the office, which then names somebody
     */
    record Held(UUID id, Text what, boolean mayGoBack) {}

    /** Somebody who could take it over. */
    record Successor(PersonId person, String name) {}

    List<Held> heldBy(PersonId person);

    /** The most suitable first, never the one who leaves. */
    List<Successor> successors(PersonId leaving, Held held);

    /** Refuses what cannot be; without a successor it goes back to the office. */
    void handOver(PersonId leaving, Held held, @Nullable PersonId to);
}
