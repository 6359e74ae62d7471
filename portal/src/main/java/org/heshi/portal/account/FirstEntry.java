package org.heshi.portal.account;

import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a resident is asked before anything else: the name, the village, and the agreement to the notice. Who serves in a post is not asked. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class FirstEntry {

    private final Consents consents;
    private final Profile profile;
    private final DutyCheck duty;

    FirstEntry(Consents consents, Profile profile, DutyCheck duty) {
        this.consents = consents;
        this.profile = profile;
        this.duty = duty;
    }

    /** Whether the person has to come by there. */
    @Transactional(readOnly = true)
    public boolean isDue() {
        return Visitor.person().isPresent() && consents.mine().filter(Consent::isCurrent).isEmpty() && duty.posts().isEmpty();
    }

    @Transactional(readOnly = true)
    public Optional<PlaceSummary> home() {
        return profile.home();
    }

    /** All of it in one; without an agreement nothing is kept. */
    public void enter(@Nullable String name, @Nullable PlaceCode home) {
        if (name != null) {
            profile.beCalled(name);
        }
        if (home != null) {
            profile.liveAt(home);
        }
        consents.give();
    }
}
