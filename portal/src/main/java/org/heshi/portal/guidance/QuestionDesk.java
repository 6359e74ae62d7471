package org.heshi.portal.guidance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.People;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where questions are answered with the articles that say so, and made public once a second person read them. */
@Service
@Transactional
@PreAuthorize("@duty.any('MEDIATOR', 'CENTRE')")
public class QuestionDesk {

    private static final int LISTED = 200;

    private final QuestionRegister register;
    private final Publishing publishing;
    private final Statutes statutes;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    QuestionDesk(QuestionRegister register, Publishing publishing, Statutes statutes, People people, Outbox outbox, Clock clock) {
        this.register = register;
        this.publishing = publishing;
        this.statutes = statutes;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What waits first, the oldest before all. */
    @Transactional(readOnly = true)
    public List<QuestionDetail> all() {
        return register.desk(Limit.of(LISTED)).stream().map(question -> question.detail(List.of())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<QuestionDetail> find(QuestionId id) {
        return register.findById(id.value()).map(question -> question.detail(statutes.cited(question.citations())));
    }

    /** Its asker is told by SMS that there is an answer, not what it says. */
    public void answer(QuestionId id, String text, List<Citation> cited) {
        var question = register.get(id);
        if (question.asker().equals(Visitor.requirePerson())) {
            throw new Refused("guidance.refused.own-question");
        }
        question.answer(text, cited, Visitor.requirePerson(), clock.instant());
        var asker = people.get(question.asker());
        outbox.queue(new Message("question/" + id + "/answered", Recipient.of(asker), "guidance.question.sms",
                List.of(), GuidancePaths.MY_QUESTIONS, null, false));
    }

    /** The question and its answer with everything replaced that gives somebody away, to begin with. */
    @Transactional(readOnly = true)
    public Asked veiled(QuestionId id) {
        var question = register.get(id);
        var detail = question.detail(List.of());
        var parts = List.of(detail.words(), Objects.requireNonNull(detail.answer()));
        var replacements = Veiling.propose(parts, known(question));
        return new Asked(Replacing.text(parts.getFirst(), replacements), Replacing.text(parts.getLast(), replacements));
    }

    public void propose(QuestionId id, Asked shown) {
        var question = register.get(id);
        question.propose(shown, known(question), Visitor.requirePerson());
    }

    public void sendBack(QuestionId id, String why) {
        register.get(id).sendBack(why);
    }

    /** By somebody else than who proposed it, in words that may be mended once more. */
    public void publish(QuestionId id, Asked shown) {
        var question = register.get(id);
        publishing.publish(question.publish(shown, known(question), Visitor.requirePerson(), clock.instant()));
    }

    public void withdraw(QuestionId id) {
        register.get(id).withdraw();
        publishing.withdraw(id.value());
    }

    private List<Known> known(Question question) {
        var asker = people.get(question.asker());
        return Stream.of(asker.name(), asker.phone() == null ? "" : asker.phone().value().replaceFirst("^\\+86", "")).filter(word -> word.length() > 1)
                .map(word -> new Known(word, word.matches("\\d+") ? Veil.PHONE : Veil.PERSON)).toList();
    }
}
