package org.heshi.portal.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.audit.AuditEntry;
import org.heshi.portal.audit.AuditQuestion;
import org.heshi.portal.audit.AuditTrail;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The audit as an administrator reads it: with names and numbers of cases. */
@Service
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class AuditDesk {

    private static final int NAMES = 20;

    private final AuditTrail trail;
    private final People people;
    private final MatterLookup matters;
    private final Places places;

    AuditDesk(AuditTrail trail, People people, MatterLookup matters, Places places) {
        this.trail = trail;
        this.people = people;
        this.matters = matters;
        this.places = places;
    }

    /** Newest first. */
    public List<AuditLine> search(AuditSearch search, long offset, int limit) {
        return question(search).map(question -> lines(trail.search(question, offset, limit))).orElseGet(List::of);
    }

    public int count(AuditSearch search) {
        return question(search).map(trail::count).orElse(0);
    }

    /** People whose name has this part. */
    public List<PersonSummary> people(String part) {
        return people.called(part, NAMES);
    }

    /** Writes all that is found into a file for a spreadsheet, in words and as it was written down, and writes down that this was done. */
    public void export(AuditSearch search, Locale language, OutputStream file) throws IOException {
        var question = question(search).orElseThrow(() -> new Refused("privacy.refused.reference"));
        trail.taking(question);
        var paper = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        paper.write(AuditSheet.HEAD);
        var before = Long.MAX_VALUE;
        for (var some = trail.before(question, before); !some.isEmpty(); some = trail.before(question, before)) {
            for (var line : lines(some)) {
                paper.write(AuditSheet.row(line, language));
            }
            before = some.getLast().seq();
        }
        paper.flush();
    }

    /** Nothing when the number belongs to no case. */
    private Optional<AuditQuestion> question(AuditSearch search) {
        var matter = search.reference().isBlank() ? null : Reference.read(search.reference()).flatMap(matters::idOf).orElse(null);
        if (matter == null && !search.reference().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new AuditQuestion(search.person() == null ? null : search.person().value(),
                matter == null ? null : matter.value(), search.deed(), search.from(), search.to()));
    }

    private List<AuditLine> lines(List<AuditEntry> entries) {
        var names = people.names(entries.stream().flatMap(entry -> Stream.of(person(entry.actor()), person(entry.subject())))
                .flatMap(Optional::stream).distinct().toList());
        var references = matters.references(entries.stream().map(AuditEntry::matter).filter(Objects::nonNull).distinct().map(MatterId::new).toList());
        return entries.stream().map(entry -> new AuditLine(entry, person(entry.actor()).map(names::get).orElse(null),
                person(entry.subject()).map(names::get).orElse(null),
                entry.matter() == null ? null : references.get(new MatterId(entry.matter())), place(entry))).toList();
    }

    private @Nullable String place(AuditEntry entry) {
        var code = entry.facts().get("place");
        return code == null ? null : places.find(new PlaceCode(code)).map(PlaceSummary::fullName).orElse(null);
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
