package org.heshi.portal.mediation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The identity numbers of parties, for the paper that they sign. Nobody has to give one. They lie apart from the parties,
 * so that whoever only looks at a case never reads them; staff who ask for one are written down.
 */
@Service
@Transactional
public class Identities {

    private static final String OWN = "@sight.isParty(#matter)";
    private static final String STAFF = "@sight.handles(#matter)";

    private final Parties parties;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(Parties parties, Audit audit, JdbcClient jdbc, Clock clock) {
        this.parties = parties;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ends of one's own. */
    @PreAuthorize(OWN)
    @Transactional(readOnly = true)
    public Optional<String> own(MatterId matter) {
        return find(parties.acting(matter).id()).map(IdentityNumber::masked);
    }

    @PreAuthorize(OWN)
    public void giveOwn(MatterId matter, IdentityNumber number) {
        keep(matter, parties.acting(matter).id(), number);
    }

    @PreAuthorize(OWN)
    public void takeOwnBack(MatterId matter) {
        drop(parties.acting(matter).id());
    }

    /** The ends of a party's, for those who handle its case. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public Optional<String> masked(MatterId matter, PartyId party) {
        return find(of(matter, party)).map(IdentityNumber::masked);
    }

    @PreAuthorize(STAFF)
    public void note(MatterId matter, PartyId party, IdentityNumber number) {
        keep(matter, of(matter, party), number);
    }

    @PreAuthorize(STAFF)
    public void strike(MatterId matter, PartyId party) {
        drop(of(matter, party));
    }

    /** The whole of it; that it was asked for is written down. */
    @PreAuthorize(STAFF)
    public IdentityNumber whole(MatterId matter, PartyId party) {
        var number = find(of(matter, party)).orElseThrow(() -> new Refused("mediation.refused.no-identity"));
        audit.record(Deed.UNMASKED, party.value(), matter.value(), Map.of("what", "identity"));
        return number;
    }

    Optional<IdentityNumber> find(PartyId party) {
        return jdbc.sql("select number from party_identity where party = ?").param(party.value()).query(String.class).optional().map(IdentityNumber::unsealed);
    }

    private void keep(MatterId matter, PartyId party, IdentityNumber number) {
        if (number.birthday().isAfter(Dates.day(clock.instant()))) {
            throw new Refused("kit.identity.date");
        }
        jdbc.sql("""
                insert into party_identity (party, matter, number, noted_at) values (?, ?, ?, ?)
                on conflict (party) do update set number = excluded.number, noted_at = excluded.noted_at""")
                .params(party.value(), matter.value(), number.sealed(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private void drop(PartyId party) {
        jdbc.sql("delete from party_identity where party = ?").param(party.value()).update();
    }

    private PartyId of(MatterId matter, PartyId party) {
        return parties.of(matter).stream().map(Party::id).filter(party::equals).findFirst().orElseThrow(() -> new Refused("mediation.refused.party"));
    }
}
