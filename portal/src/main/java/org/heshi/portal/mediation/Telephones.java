package org.heshi.portal.mediation;

import java.util.Map;
import java.util.UUID;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the parties and their agents, for staff who ask for one. That they did is written down. */
@Service
@Transactional
@PreAuthorize("@sight.standing(#matter).isStaff()")
public class Telephones {

    private final Parties parties;
    private final AgentStore agents;
    private final Audit audit;

    Telephones(Parties parties, AgentStore agents, Audit audit) {
        this.parties = parties;
        this.agents = agents;
        this.audit = audit;
    }

    public PhoneNumber of(MatterId matter, PartyId party) {
        var phone = parties.of(matter).stream().filter(one -> one.id().equals(party)).findFirst().map(Party::phone)
                .orElseThrow(() -> new Refused("mediation.refused.party"));
        return shown(matter, party.value(), phone);
    }

    public PhoneNumber of(MatterId matter, AgentId agent) {
        return shown(matter, agent.value(), agents.get(matter, agent).phone());
    }

    private PhoneNumber shown(MatterId matter, UUID whose, PhoneNumber phone) {
        audit.record(Deed.UNMASKED, whose, matter.value(), Map.of("what", "phone"));
        return phone;
    }
}
