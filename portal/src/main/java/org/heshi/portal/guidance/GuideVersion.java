package org.heshi.portal.guidance;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.search.ChineseText;
import org.heshi.search.Embedding;
import org.heshi.search.EmbeddingColumn;
import org.heshi.search.Meaning;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** One wording of a guide. Once published it never changes; the next one replaces it. */
@Entity
@Indexed
class GuideVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide")
    private Guide guide;

    private int number;
    private GuideText text;

    @ChineseText
    private String heading;

    @ChineseText
    private String telling;

    @Meaning
    @Convert(converter = EmbeddingColumn.class)
    private @Nullable Embedding meaning;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private GuideState state;

    /** Nobody for the wordings that come with the portal. */
    private @Nullable PersonId madeBy;

    private Instant madeAt;
    private @Nullable PersonId reviewedBy;
    private @Nullable Instant publishedAt;

    /** Why it came back from review. */
    private @Nullable String remark;

    protected GuideVersion() {}

    GuideVersion(Guide guide, int number, GuideText text, @Nullable PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.guide = guide;
        this.number = number;
        tell(text);
        this.state = GuideState.DRAFT;
        this.madeBy = by;
        this.madeAt = now;
    }

    int number() {
        return number;
    }

    GuideText text() {
        return text;
    }

    GuideState state() {
        return state;
    }

    boolean cameWithThePortal() {
        return madeBy == null;
    }

    void rewrite(GuideText words, PersonId by, Instant now) {
        require(state.isOpen());
        tell(words);
        madeBy = by;
        madeAt = now;
        state = GuideState.DRAFT;
        remark = null;
    }

    private void tell(GuideText words) {
        text = words;
        heading = words.heading();
        telling = words.telling();
        meaning = null;
    }

    /** What is asked of the model. */
    String spoken() {
        return text.zh().title() + " " + String.join(" ", text.zh().words()) + "\n" + String.join("", text.zh().now());
    }

    void understand(Embedding embedding) {
        meaning = embedding;
    }

    void submit() {
        require(state == GuideState.DRAFT);
        state = GuideState.IN_REVIEW;
    }

    void sendBack(String why) {
        require(state == GuideState.IN_REVIEW);
        state = GuideState.DRAFT;
        remark = why;
    }

    /** @param by a second person, never the one who wrote it */
    void publish(PersonId by, Instant now) {
        require(state == GuideState.IN_REVIEW);
        if (by.equals(madeBy)) {
            throw new Refused("guidance.refused.own-wording");
        }
        reviewedBy = by;
        release(now);
    }

    void release(Instant now) {
        state = GuideState.PUBLISHED;
        publishedAt = now;
    }

    void retire() {
        require(state == GuideState.PUBLISHED);
        state = GuideState.RETIRED;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Refused("guidance.refused.state");
        }
    }

    GuideDetail.Version summary() {
        return new GuideDetail.Version(number, state, text, madeBy, madeAt, reviewedBy, publishedAt, remark);
    }
}
