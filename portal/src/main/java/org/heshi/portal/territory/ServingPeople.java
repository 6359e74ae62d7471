package org.heshi.portal.territory;

import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Serving;
import org.springframework.stereotype.Component;

@Component
class ServingPeople implements Serving {

    private final PostQueries queries;

    ServingPeople(PostQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean serves(PersonId person) {
        return !queries.duties(person).isEmpty();
    }
}
