package org.heshi.portal.matters;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Inside;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a part in a matter, by account or by party; kept with it so that each query can ask. */
@Service
@Inside
@Transactional(propagation = Propagation.MANDATORY)
public class Participants {

    private final Matters matters;

    Participants(Matters matters) {
        this.matters = matters;
    }

    public void add(MatterId matter, UUID subject, Role role) {
        matters.get(matter).join(subject, role);
        matters.flush();
    }

    /** The names of those concerned, by which staff find the matter. */
    public void named(MatterId matter, List<String> names) {
        matters.get(matter).concerns(names);
        matters.flush();
    }

    public void remove(MatterId matter, UUID subject, Role role) {
        matters.get(matter).leave(subject, role);
        matters.flush();
    }
}
