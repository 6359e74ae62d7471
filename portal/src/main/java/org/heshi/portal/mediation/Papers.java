package org.heshi.portal.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Offices;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is printed and handed over. No paper carries a code. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@sight.handles(#matter)")
public class Papers {

    private final MatterLookup lookup;
    private final Parties parties;
    private final Places places;
    private final Offices offices;

    Papers(MatterLookup lookup, Parties parties, Places places, Offices offices) {
        this.lookup = lookup;
        this.parties = parties;
        this.places = places;
        this.offices = offices;
    }

    /**
     * A letter that invites a party.
     *
     * @param applicant absent where the applicant's name is kept from the reader
     */
    public record Invitation(MatterDetail matter, Side side, @Nullable String to, @Nullable String applicant, String place, String office,
            LocalDate filedOn) {

        @Override
        public String toString() {
            return "invitation to " + matter;
        }
    }

    public Optional<Invitation> invitation(MatterId matter, PartyId id) {
        var all = parties.of(matter);
        return all.stream().filter(one -> one.id().equals(id)).findFirst().map(party -> invitation(matter, party, all));
    }

    private Invitation invitation(MatterId matter, Party party, List<Party> all) {
        var detail = lookup.get(matter);
        var applicant = detail.privacy() == Privacy.NAMED
                ? all.stream().filter(one -> one.side() == Side.APPLICANT).map(Party::name).findFirst().orElse(null) : null;
        return new Invitation(detail, party.side(), party.name(), applicant, places.get(detail.place()).fullName(),
                offices.get(detail.holder()).name(), Dates.day(detail.filedAt()));
    }
}
