package org.heshi.portal.mediation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parties extends Repository<Party, UUID> {

    Party save(Party party);

    Optional<Party> findById(UUID id);

    @Query("select p from Party p left join fetch p.agents where p.matter = :matter order by p.side, p.id")
    List<Party> ofMatter(UUID matter);

    @Query("select a.party from Agent a where a.id = :agent and a.endedAt is null")
    Optional<Party> ofAgent(UUID agent);

    default Party get(PartyId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("mediation.refused.party"));
    }

    default Party get(MatterId matter, Side side) {
        return of(matter).stream().filter(party -> party.side() == side).findFirst()
                .orElseThrow(() -> new Refused("mediation.refused.party"));
    }

    default List<Party> of(MatterId matter) {
        return ofMatter(matter.value());
    }

    /** The party in whose name the current visitor acts in the matter. */
    default Party acting(MatterId matter) {
        return switch (Visitor.current()) {
            case Visitor.ByCode code when code.matter().equals(matter.value()) -> findById(code.party())
                    .or(() -> ofAgent(code.party())).orElseThrow(() -> new Refused("mediation.refused.party"));
            case Visitor.SignedIn signedIn -> of(matter).stream().filter(party -> signedIn.person().equals(party.person())).findFirst()
                    .orElseThrow(() -> new Refused("mediation.refused.party"));
            case Visitor.ByCode _, Visitor.Anonymous _, Visitor.Machine _ -> throw new Refused("mediation.refused.party");
        };
    }
}
