package org.heshi.portal.guidance;

import org.jspecify.annotations.Nullable;

/**
 * An article that a text relies on, and where its words are to be read.
 *
 * @param statute the wording in force today; absent where the law was not read in
 */
public record CitedArticle(Citation citation, @Nullable StatuteId statute) {}
