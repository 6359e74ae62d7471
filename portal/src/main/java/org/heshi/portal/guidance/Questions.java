package org.heshi.portal.guidance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a resident asks, and reads what was answered; public answers are read by everybody. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class Questions {

    private static final int WAITING = 5;
    private static final int LISTED = 100;

    private final QuestionRegister register;
    private final PublicAnswers published;
    private final Publishing publishing;
    private final Statutes statutes;
    private final Clock clock;

    Questions(QuestionRegister register, PublicAnswers published, Publishing publishing, Statutes statutes, Clock clock) {
        this.register = register;
        this.published = published;
        this.publishing = publishing;
        this.statutes = statutes;
        this.clock = clock;
    }

    public QuestionId ask(String words, @Nullable CategoryCode category, boolean mayBePublic) {
        var asker = Visitor.requirePerson();
        if (register.unanswered(asker) >= WAITING) {
            throw new Refused("guidance.refused.many-questions", WAITING);
        }
        return register.save(new Question(asker, words, category, mayBePublic, clock.instant())).id();
    }

    /** The visitor's own, the latest first. */
    @Transactional(readOnly = true)
    public List<QuestionDetail> mine() {
        return register.findByAskerOrderByAskedAtDesc(Visitor.requirePerson(), Limit.of(LISTED)).stream()
                .map(question -> question.detail(statutes.cited(question.citations()))).toList();
    }

    /** What is public already is withdrawn when its asker says so. */
    public void mayBePublic(QuestionId id, boolean may) {
        var question = register.get(id);
        if (!question.asker().equals(Visitor.requirePerson())) {
            throw new Refused("guidance.refused.missing");
        }
        question.mayBePublic(may);
        if (!may) {
            publishing.withdraw(id.value());
        }
    }

    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<AnswerDetail> find(String slug) {
        return published.findBySlug(slug).map(found -> found.detail(statutes.cited(found.citations())));
    }
}
