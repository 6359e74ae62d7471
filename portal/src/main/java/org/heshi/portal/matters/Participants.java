package org.heshi.portal.matters;

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

    public void remove(MatterId matter, UUID subject, Role role) {
        matters.get(matter).leave(subject, role);
        matters.flush();
    }
}
