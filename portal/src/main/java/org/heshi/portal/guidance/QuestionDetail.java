package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;

/**
 * A question as its asker or those who answer see it; nobody is told who asked.
 *
 * @param shown  the wording for everybody, once somebody proposed one
 * @param remark why it came back from review
 */
public record QuestionDetail(QuestionId id, String slug, String words, @Nullable CategoryCode category, boolean mayBePublic, Instant askedAt,
        @Nullable String answer, List<CitedArticle> cited, @Nullable Instant answeredAt, Publicity publicity, @Nullable Asked shown,
        @Nullable PersonId proposedBy, @Nullable String remark) {

    public boolean isAnswered() {
        return answer != null;
    }

    @Override
    public String toString() {
        return "QuestionDetail[" + id + "]";
    }
}
