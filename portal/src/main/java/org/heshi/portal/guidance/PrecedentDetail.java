package org.heshi.portal.guidance;

import java.time.Instant;
import java.util.List;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.PlaceSummary;

/** A precedent as everybody reads it. */
public record PrecedentDetail(String slug, CategoryCode category, PlaceSummary county, Outcome outcome, int days, PrecedentText text,
        List<CitedArticle> cited, Instant publishedAt) {}
