package org.heshi.portal.matters;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.WorkingDays;
import org.jspecify.annotations.Nullable;

/** A clock in working days from the day after it begins; it stands still while somebody owes an answer. */
@Entity
class Deadline {

    @Id
    private UUID id;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate beganOn;
    private int days;
    private LocalDate dueOn;
    private @Nullable LocalDate endedOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "deadline", nullable = false)
    @OrderBy("since")
    private List<DeadlinePause> pauses = new ArrayList<>();

    protected Deadline() {}

    Deadline(MatterId matter, Stage stage, LocalDate today, int days, WorkingDays calendar) {
        id = UUID.randomUUID();
        this.matter = matter.value();
        this.stage = stage;
        beganOn = today;
        this.days = days;
        dueOn = calendar.plus(today, days);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void pause(String reason, LocalDate today) {
        if (running().isPresent()) {
            throw new Refused("matters.refused.paused");
        }
        pauses.add(new DeadlinePause(reason, today));
    }

    /** Goes on, later by the working days that it stood still. */
    void resume(LocalDate today, WorkingDays calendar) {
        var pause = running().orElseThrow(() -> new Refused("matters.refused.not-paused"));
        pause.end(today);
        var stood = pauses.stream().mapToInt(p -> calendar.between(p.since(), p.until())).sum();
        dueOn = calendar.plus(beganOn, days + stood);
    }

    boolean isPaused() {
        return running().isPresent();
    }

    void end(LocalDate today) {
        running().ifPresent(pause -> pause.end(today));
        endedOn = today;
    }

    DeadlineSummary summary(LocalDate today, WorkingDays calendar) {
        var left = today.isAfter(dueOn) ? -calendar.between(dueOn, today) : calendar.between(today, dueOn);
        var announced = calendar.isAnnounced(dueOn.getYear());
        return new DeadlineSummary(stage, beganOn, days, dueOn, left, announced, isPaused(),
                pauses.stream().map(DeadlinePause::summary).toList());
    }

    private Optional<DeadlinePause> running() {
        return pauses.stream().filter(pause -> pause.until() == null).findFirst();
    }
}
