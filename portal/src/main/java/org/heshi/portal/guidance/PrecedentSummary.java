package org.heshi.portal.guidance;

import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.PlaceSummary;

/** A precedent in a list. */
public record PrecedentSummary(String slug, CategoryCode category, PlaceSummary county, Outcome outcome, int days, String title, String result) {}
