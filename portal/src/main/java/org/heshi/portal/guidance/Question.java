package org.heshi.portal.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;

@Entity
class Question {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String slug;
    private PersonId asker;
    private String words;
    private @Nullable String category;
    private boolean mayBePublic;
    private Instant askedAt;
    private @Nullable String answer;
    private Citations citations = new Citations(List.of());
    private @Nullable PersonId answeredBy;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.NONE;

    private @Nullable String publicWords;
    private @Nullable String publicAnswer;
    private @Nullable PersonId proposedBy;
    private @Nullable PersonId reviewedBy;
    private @Nullable String remark;

    protected Question() {}

    Question(PersonId asker, String words, @Nullable CategoryCode category, boolean mayBePublic, Instant now) {
        id = QuestionId.next().value();
        slug = (category == null ? "q" : category.value()) + "-" + id.toString().substring(0, 8);
        this.asker = asker;
        this.words = GuideWords.within(words, Asked.WORDS_LENGTH, "guidance.question.words");
        this.category = category == null ? null : category.value();
        this.mayBePublic = mayBePublic;
        askedAt = now;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    PersonId asker() {
        return asker;
    }

    @Nullable PersonId proposedBy() {
        return proposedBy;
    }

    boolean isAnswered() {
        return answer != null;
    }

    List<Citation> citations() {
        return citations.list();
    }

    void answer(String text, List<Citation> cited, PersonId by, Instant now) {
        if (isAnswered()) {
            throw new Refused("guidance.refused.answered");
        }
        answer = GuideWords.within(text, Asked.ANSWER_LENGTH, "guidance.question.answer");
        citations = new Citations(cited);
        answeredBy = by;
        answeredAt = now;
    }

    /** In words that tell nobody who asked. */
    void propose(Asked shown, List<Known> known, PersonId by) {
        require(isAnswered() && publicity == Publicity.NONE);
        if (!mayBePublic) {
            throw new Refused("guidance.refused.private");
        }
        word(shown, known);
        proposedBy = by;
        remark = null;
        publicity = Publicity.PROPOSED;
    }

    private void word(Asked shown, List<Known> known) {
        var left = Veiling.left(shown.parts(), known);
        if (!left.isEmpty()) {
            throw new Refused("guidance.refused.telltale", String.join("、", left));
        }
        publicWords = shown.words();
        publicAnswer = shown.answer();
    }

    /** @param by somebody else than who proposed it */
    PublicAnswer publish(Asked shown, List<Known> known, PersonId by, Instant now) {
        require(publicity == Publicity.PROPOSED);
        if (by.equals(proposedBy)) {
            throw new Refused("guidance.refused.own-proposal");
        }
        word(shown, known);
        reviewedBy = by;
        publicity = Publicity.PUBLIC;
        return new PublicAnswer(id, slug, category, shown, citations, now);
    }

    void sendBack(String why) {
        require(publicity == Publicity.PROPOSED);
        publicity = Publicity.NONE;
        remark = why;
    }

    void withdraw() {
        publicity = Publicity.NONE;
        publicWords = null;
        publicAnswer = null;
        reviewedBy = null;
    }

    /** Its asker changed their mind. */
    void mayBePublic(boolean may) {
        mayBePublic = may;
        if (!may) {
            withdraw();
        }
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Refused("guidance.refused.state");
        }
    }

    QuestionDetail detail(List<CitedArticle> cited) {
        return new QuestionDetail(id(), slug, words, category == null ? null : new CategoryCode(category), mayBePublic, askedAt, answer, cited, answeredAt, publicity,
                publicWords == null || publicAnswer == null ? null : new Asked(publicWords, publicAnswer), proposedBy, remark);
    }
}
