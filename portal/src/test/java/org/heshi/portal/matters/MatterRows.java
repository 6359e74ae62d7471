package org.heshi.portal.matters;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The matters themselves, who has a part in them, and their clocks. */
record MatterRows(Connection connection, ManyMatters.Stock stock) {

    void matters() throws SQLException {
        var references = new HashSet<Reference>();
        try (var rows = new Copy(connection, """
                matter (id, version, reference, kind, category, place, holder, status, privacy, subject, told, wish,
                filed_by, filed_at, changed_at, due_on, objections_until, reopen_until)""")) {
            for (var matter : each()) {
                var prose = new Prose(matter.random("prose"), matter.category());
                rows.row(matter.id(), 0, unused(references), MatterKind.DISPUTE, matter.category().code().value(),
                        matter.ground().village().value(), matter.holder(), matter.status(),
                        matter.number() % 20 == 0 ? Privacy.HIDDEN : Privacy.NAMED, prose.subject(), prose.told(), prose.wish(),
                        Ground.resident(matter.applicant()).value(), matter.filedAt(), matter.changedAt(),
                        matter.isOpen() && matter.status() != MatterStatus.RETURNED ? matter.dueOn() : null,
                        matter.status() == MatterStatus.RESOLVED ? matter.dueOn() : null,
                        matter.status() == MatterStatus.CLOSED ? matter.filedOn().plusDays(60) : null);
            }
        }
    }

    private static Reference unused(Set<Reference> references) {
        var next = Reference.next();
        return references.add(next) ? next : unused(references);
    }

    void participants() throws SQLException {
        try (var rows = new Copy(connection, "participant (matter, subject, role)")) {
            for (var matter : each()) {
                rows.row(matter.id(), Ground.resident(matter.applicant()).value(), Role.APPLICANT);
                rows.row(matter.id(), matter.party("applicant"), Role.APPLICANT);
                rows.row(matter.id(), matter.party("respondent"), Role.RESPONDENT);
                if (matter.isMediated()) {
                    rows.row(matter.id(), matter.ground().mediator(), Role.MEDIATOR);
                }
            }
        }
    }

    void deadlines() throws SQLException {
        try (var rows = new Copy(connection, "deadline (id, matter, stage, began_on, days, due_on, ended_on)")) {
            for (var matter : each()) {
                var waits = matter.status() == MatterStatus.SUBMITTED || matter.status() == MatterStatus.RETURNED;
                deadline(rows, matter, Stage.ADMIT, 3, waits ? null : matter.filedOn().plusDays(1));
                if (!waits) {
                    deadline(rows, matter, Stage.SETTLE, 22, matter.isOpen() ? null : matter.filedOn().plusDays(20));
                }
            }
        }
        try (var rows = new Copy(connection, "deadline_pause (id, deadline, reason, since)")) {
            for (var matter : each()) {
                if (matter.status() == MatterStatus.RETURNED) {
                    rows.row(UUID.randomUUID(), id(matter, Stage.ADMIT), "等申请人补充", matter.filedOn());
                }
            }
        }
    }

    private static void deadline(Copy rows, Specimen matter, Stage stage, int days, @Nullable LocalDate ended) throws SQLException {
        rows.row(id(matter, stage), matter.id(), stage, matter.filedOn(), days, matter.dueOn(), ended);
    }

    private static UUID id(Specimen matter, Stage stage) {
        return Ground.id("deadline" + stage + matter.number());
    }

    private Iterable<Specimen> each() {
        return () -> (Iterator<Specimen>) stock.specimens().iterator();
    }
}
