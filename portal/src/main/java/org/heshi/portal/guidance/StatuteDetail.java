package org.heshi.portal.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statute, opened at one of its chapters.
 *
 * @param chapters all of them, in order
 * @param open     the one that is shown, with its articles
 * @param versions all wordings of the same title, the latest first, this one among them
 */
public record StatuteDetail(StatuteSummary statute, List<String> history, List<Chapter> chapters, String open, List<ArticleDetail> articles,
        List<StatuteSummary> versions) {

    /** @param first the number of its first article, by which it is addressed; null where it has none */
    public record Chapter(String title, @Nullable Integer first) {}
}
