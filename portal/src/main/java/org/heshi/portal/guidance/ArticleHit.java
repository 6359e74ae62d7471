package org.heshi.portal.guidance;

import org.jspecify.annotations.Nullable;

/** An article that was found. */
record ArticleHit(StatuteSummary statute, @Nullable Integer number, String label, String text) {}
