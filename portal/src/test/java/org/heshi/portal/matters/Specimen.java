package org.heshi.portal.matters;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.heshi.portal.kit.Dates;

/** One invented matter, the same for the same number: each of its tables is written in a run of its own. */
record Specimen(int number, UUID id, Ground ground, UUID holder, MatterStatus status, Category category, int applicant, Instant filedAt) {

    private static final List<MatterStatus> OPEN = List.of(MatterStatus.SUBMITTED, MatterStatus.RETURNED, MatterStatus.ADMITTED,
            MatterStatus.IN_HANDLING, MatterStatus.IN_HANDLING, MatterStatus.IN_HANDLING, MatterStatus.RESOLVED, MatterStatus.SUBMITTED);

    static Specimen of(int number, ManyMatters.Stock stock) {
        var random = new SplittableRandom(number);
        var busy = number < stock.matters() / 100;
        var near = !busy && number < stock.matters() / 50;
        var ground = busy ? stock.busy() : near ? stock.near().get(random.nextInt(stock.near().size()))
                : stock.grounds().get(random.nextInt(stock.grounds().size()));
        var open = random.nextInt(100) < (busy || near ? 40 : 8);
        var status = open ? OPEN.get(random.nextInt(OPEN.size())) : random.nextInt(20) == 0 ? MatterStatus.WITHDRAWN : MatterStatus.CLOSED;
        var escalated = near && random.nextBoolean() && (status == MatterStatus.ADMITTED || status == MatterStatus.IN_HANDLING);
        var age = Duration.ofMinutes(open ? 60 + random.nextInt(25 * 24 * 60) : 40 * 24 * 60 + random.nextInt(3 * 365 * 24 * 60));
        return new Specimen(number, Ground.id("matter" + number), ground, escalated ? ground.above() : ground.committee(), status,
                stock.categories().get(random.nextInt(stock.categories().size())), random.nextInt(stock.residents()),
                stock.now().minus(age).truncatedTo(MICROS));
    }

    SplittableRandom random(String purpose) {
        return new SplittableRandom(31L * number + purpose.hashCode());
    }

    UUID party(String side) {
        return Ground.id(side + number);
    }

    boolean isOpen() {
        return !status.isOver();
    }

    boolean isMediated() {
        return status == MatterStatus.IN_HANDLING || status == MatterStatus.RESOLVED || status == MatterStatus.CLOSED;
    }

    LocalDate filedOn() {
        return Dates.day(filedAt);
    }

    /** A clock runs in every open matter; it stands still while an answer is owed. */
    LocalDate dueOn() {
        return filedOn().plusDays(status == MatterStatus.SUBMITTED ? 5 : 32);
    }

    int entries() {
        return switch (status) {
            case SUBMITTED -> 1;
            case RETURNED -> 2;
            case ADMITTED -> 2 + number % 2;
            case IN_HANDLING -> 6 + number % 12;
            case RESOLVED, CLOSED -> 8 + number % 8;
            case DECLINED, REFERRED, WITHDRAWN -> 4;
        };
    }

    Instant at(int entry) {
        return filedAt.plus(Duration.ofMinutes(41L * (entry - 1)));
    }

    Instant changedAt() {
        return at(entries());
    }
}
