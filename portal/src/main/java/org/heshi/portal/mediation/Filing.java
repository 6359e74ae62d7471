package org.heshi.portal.mediation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.kit.Codes;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Intake;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a dispute comes in: by its applicant, with an account or without, or by staff on behalf of a visitor. */
@Service
@Transactional
public class Filing {

    private static final Set<Duty> FOR_OTHERS = EnumSet.of(Duty.COMMITTEE, Duty.GRID_OFFICER, Duty.GRID_LEADER, Duty.DISPATCHER, Duty.CENTRE);

    private final Intake intake;
    private final MatterLookup lookup;
    private final Parties parties;
    private final Attachments attachments;
    private final Notes notes;
    private final Posts posts;
    private final People people;
    private final Codes codes;
    private final Clock clock;

    Filing(Intake intake, MatterLookup lookup, Parties parties, Attachments attachments, Notes notes,
            Posts posts, People people, Codes codes, Clock clock) {
        this.intake = intake;
        this.lookup = lookup;
        this.parties = parties;
        this.attachments = attachments;
        this.notes = notes;
        this.posts = posts;
        this.people = people;
        this.codes = codes;
        this.clock = clock;
    }

    /** Files it and gives the receipt. Whoever has no account enters later with the code on it. */
    @PreAuthorize("permitAll")
    public DisputeFiled file(DisputeForm form) {
        var account = Visitor.person().orElse(null);
        if (form.onBehalf()) {
            requireStaffAt(form, account);
        }
        var owner = form.onBehalf() || form.privacy() == Privacy.ANONYMOUS ? null : account;
        var applicant = new Party(Side.APPLICANT, form.applicant(), owner, form.language());
        var code = owner == null ? giveCode(applicant) : null;
        var joining = Stream.of(applicant, form.respondent() == null ? null : new Party(Side.RESPONDENT, form.respondent(), null, form.language()))
                .filter(Objects::nonNull).toList();
        var matter = intake.file(new MatterForm(MatterKind.DISPUTE, form.category(), form.place(), form.subject(), form.told(), form.wish(),
                form.privacy(), account, onBehalfOf(form)), joining.stream().collect(Collectors.toMap(party -> party.id().value(), party -> party.side().role())),
                joining.stream().flatMap(party -> Stream.ofNullable(party.name())).toList());
        joining.forEach(party -> parties.save(party.of(matter)));
        claim(form, matter);
        notes.filed(applicant);
        var detail = lookup.known(matter);
        return new DisputeFiled(matter, detail.reference(), code, Optional.ofNullable(detail.dueOn()).orElseThrow());
    }

    /** What whoever hides its name brings along could give it away, so the other side does not see it by itself. */
    private void claim(DisputeForm form, MatterId matter) {
        if (form.files() != null) {
            var files = new DraftId(form.files());
            switch (form.privacy()) {
                case NAMED -> attachments.claim(files, matter, Audience.EVERYONE);
                case HIDDEN -> attachments.claim(files, matter, Audience.APPLICANT);
                case ANONYMOUS -> VisitorToken.as(new Visitor.Anonymous(), () -> attachments.claim(files, matter, Audience.APPLICANT));
            }
        }
    }

    private String giveCode(Party applicant) {
        var code = codes.next();
        applicant.door().giveCode(codes.hash(code), clock.instant());
        return code;
    }

    /** The signed-in person as an applicant; nobody for whoever is not. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Contact> me() {
        return Visitor.person().flatMap(people::find).map(person -> new Contact(person.name(), person.phone()));
    }

    /** Whether the visitor may bring in disputes of others, where it serves. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public boolean mayFileForOthers() {
        return Visitor.person().stream().flatMap(person -> posts.of(person).stream()).anyMatch(post -> FOR_OTHERS.contains(post.duty()));
    }

    private void requireStaffAt(DisputeForm form, @Nullable PersonId account) {
        if (account == null || !posts.holdsAny(account, FOR_OTHERS, form.place())) {
            throw new Refused("mediation.refused.on-behalf");
        }
    }

    private static @Nullable String onBehalfOf(DisputeForm form) {
        return form.onBehalf() && form.applicant() != null ? form.applicant().name() : null;
    }
}
