package org.heshi.portal.guidance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with its words.
 *
 * @param number null for what stands outside of articles
 * @param label  as printed; empty outside of articles
 */
public record ArticleDetail(UUID id, @Nullable Integer number, String label, String chapter, String text) {}
