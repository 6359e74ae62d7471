package org.heshi.portal.mediation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.documents.SignatoryNumbers;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Sight;
import org.springframework.stereotype.Component;

/** Who handles the dispute prints the numbers of all parties, and is written down; a party prints its own; everybody else none. */
@Component
class PaperNumbers implements SignatoryNumbers {

    private final Parties parties;
    private final Identities identities;
    private final Sight sight;
    private final Audit audit;

    PaperNumbers(Parties parties, Identities identities, Sight sight, Audit audit) {
        this.parties = parties;
        this.identities = identities;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public Map<UUID, IdentityNumber> of(MatterId matter) {
        var handles = sight.handles(matter);
        var numbers = new LinkedHashMap<UUID, IdentityNumber>();
        mayHave(matter, handles).forEach(party -> identities.find(party).ifPresent(number -> numbers.put(party.value(), number)));
        if (handles) {
            numbers.keySet().forEach(party -> audit.record(Deed.UNMASKED, party, matter.value(), Map.of("what", "identity", "for", "agreement")));
        }
        return numbers;
    }

    private List<PartyId> mayHave(MatterId matter, boolean handles) {
        if (handles) {
            return parties.of(matter).stream().map(Party::id).toList();
        }
        return sight.isParty(matter) ? List.of(parties.acting(matter).id()) : List.of();
    }
}
