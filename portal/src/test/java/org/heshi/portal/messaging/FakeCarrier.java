package org.heshi.portal.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A carrier that answers as a test wants. */
class FakeCarrier implements SmsCarrier {

    final List<Outgoing> sent = new CopyOnWriteArrayList<>();
    private volatile Outcome outcome = new Outcome.Accepted(null);
    private volatile Sighting sighting = new Sighting.Absent();

    void answers(Outcome next) {
        outcome = next;
    }

    void sees(Sighting next) {
        sighting = next;
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Outcome send(Outgoing message) {
        sent.add(message);
        return outcome;
    }

    @Override
    public Sighting find(Outgoing message) {
        return sighting;
    }
}
