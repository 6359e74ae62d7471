package org.heshi.portal.territory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Serving;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The posts of whoever asks, today. One request reads them once: what somebody may do changes from one click to the next, not under it. */
@Component
class OwnPosts implements Serving {

    private static final String OF = OwnPosts.class.getName() + " ";

    private final PostQueries queries;

    OwnPosts(PostQueries queries) {
        this.queries = queries;
    }

    @SuppressWarnings("unchecked")
    List<PostSummary> of(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return queries.of(person);
        }
        var known = (List<PostSummary>) request.getAttribute(OF + person.value(), RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = queries.of(person);
            request.setAttribute(OF + person.value(), known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    Set<Duty> duties(PersonId person) {
        var duties = EnumSet.noneOf(Duty.class);
        of(person).forEach(post -> duties.add(post.duty()));
        return duties;
    }

    @Override
    public boolean serves(PersonId person) {
        return !of(person).isEmpty();
    }
}
