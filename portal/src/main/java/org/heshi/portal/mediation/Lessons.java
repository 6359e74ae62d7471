package org.heshi.portal.mediation;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.guidance.Known;
import org.heshi.portal.guidance.OfferId;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.guidance.PrecedentForm;
import org.heshi.portal.guidance.PrecedentText;
import org.heshi.portal.guidance.Veil;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.Timeline;
import org.heshi.portal.guidance.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a settled dispute as knowledge for others: what it was about, what came of it, and all that is known to give its people away. */
@Service
@Transactional
@PreAuthorize("@sight.handles(#matter)")
public class Lessons {

    private static final String ORAL = "mediation.timeline.oral";

    private final MatterLookup lookup;
    private final Parties parties;
    private final Timeline timeline;
    private final AgreementLookup agreements;
    private final PrecedentDesk precedents;

    Lessons(MatterLookup lookup, Parties parties, Timeline timeline, AgreementLookup agreements, PrecedentDesk precedents) {
        this.lookup = lookup;
        this.parties = parties;
        this.timeline = timeline;
        this.agreements = agreements;
        this.precedents = precedents;
    }

    /** @return where it is made ready */
    public OfferId offer(MatterId matter) {
        var known = lookup.known(matter);
        if (known.status() != MatterStatus.CLOSED) {
            throw new Refused("mediation.refused.not-closed");
        }
        var written = written(matter);
        var agreed = written.or(() -> oral(matter)).orElseThrow(() -> new Refused("mediation.refused.nothing-agreed"));
        var days = (int) ChronoUnit.DAYS.between(Dates.day(known.filedAt()), Dates.day(known.changedAt()));
        return precedents.offer(new PrecedentForm(matter, known.category(), known.place(), written.isPresent() ? Outcome.WRITTEN : Outcome.ORAL, days,
                new PrecedentText(cut(known.subject(), PrecedentText.TITLE_LENGTH), cut(known.told(), PrecedentText.STORY_LENGTH), cut(agreed, PrecedentText.RESULT_LENGTH)),
                telltales(matter, known.reference().value(), known.reference().shown()).toList()));
    }

    private Optional<String> written(MatterId matter) {
        return agreements.of(matter).filter(agreement -> agreement.state() == AgreementState.CONFIRMED)
                .map(agreement -> agreement.latest().text().clauses().stream().map(clause -> clause.who() + "：" + clause.what()).collect(Collectors.joining("\n")));
    }

    private Optional<String> oral(MatterId matter) {
        return timeline.of(matter).stream().filter(entry -> entry.text().key().equals(ORAL)).reduce((_, last) -> last).map(entry -> entry.text().args().getFirst());
    }

    private Stream<Known> telltales(MatterId matter, String... numbers) {
        var people = parties.of(matter).stream().flatMap(party -> Stream.concat(
                Stream.of(known(party.name(), Veil.PERSON), known(national(party.phone()), Veil.PHONE)),
                party.agents().stream().flatMap(agent -> Stream.of(known(agent.name(), Veil.PERSON), known(national(agent.phone()), Veil.PHONE)))));
        return Stream.concat(people.flatMap(Optional::stream), Stream.of(numbers).map(number -> new Known(number, Veil.OTHER)));
    }

    private static Optional<Known> known(@Nullable String word, Veil veil) {
        return Optional.ofNullable(word).filter(one -> one.length() > 1).map(one -> new Known(one, veil));
    }

    private static @Nullable String national(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value().replaceFirst("^\\+86", "");
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
