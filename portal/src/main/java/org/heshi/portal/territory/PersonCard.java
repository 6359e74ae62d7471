package org.heshi.portal.territory;

import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as an administrator knows them.
 *
 * @param account the name to sign in with, if there is one
 * @param leftAt  since when the person is none of the house any more
 * @param posts   those of today
 */
public record PersonCard(PersonSummary person, @Nullable String account, @Nullable Instant leftAt, List<PostSummary> posts) {

    public PersonId id() {
        return person.id();
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
