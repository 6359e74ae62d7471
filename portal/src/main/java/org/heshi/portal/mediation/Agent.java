package org.heshi.portal.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.messaging.Recipient;
import org.jspecify.annotations.Nullable;

/** Somebody who acts for a party, in from the day the party said so to the day it took it back. */
@Entity
class Agent {

    private static final int REASON_LENGTH = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID matter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party")
    private Party party;

    private String name;
    /** None any more once the matter is forgotten. */
    private PhoneNumber phone;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Power power;

    private boolean signs;
    private @Nullable UUID mandate;
    private Door door = new Door();
    private Instant namedAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    protected Agent() {}

    Agent(Party party, AgentForm form, Instant now) {
        id = UUID.randomUUID();
        matter = party.matter().value();
        this.party = party;
        name = form.name();
        phone = form.phone();
        relation = form.relation();
        power = form.power();
        signs = form.signs();
        mandate = form.mandate();
        namedAt = now;
    }

    AgentId id() {
        return new AgentId(id);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    Party party() {
        return party;
    }

    String name() {
        return name;
    }

    PhoneNumber phone() {
        return phone;
    }

    Door door() {
        return door;
    }

    boolean isFull() {
        return power == Power.FULL;
    }

    boolean maySign() {
        return signs;
    }

    boolean isInForce() {
        return endedAt == null;
    }

    Recipient recipient(Locale language) {
        return Recipient.of(phone, language);
    }

    /** The first look. */
    boolean see(Instant now) {
        var first = seenAt == null;
        seenAt = first ? now : seenAt;
        return first;
    }

    void end(String why, Instant now) {
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new Refused("mediation.refused.reason");
        }
        if (!isInForce()) {
            throw new Refused("mediation.refused.agent-ended");
        }
        endedAt = now;
        endReason = reason;
    }

    AgentSummary summary(boolean named, boolean staff) {
        return new AgentSummary(id(), named ? name : null, staff ? phone.masked() : null, relation, power, signs, namedAt, seenAt);
    }
}
