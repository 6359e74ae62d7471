package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;

/** An answered question as everybody reads it. */
public record AnswerDetail(String slug, @Nullable CategoryCode category, Asked text, List<CitedArticle> cited, Instant publishedAt) {}
