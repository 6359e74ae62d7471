package org.heshi.portal.guidance;

import org.heshi.portal.matters.CategoryCode;

/** A guide in a list. */
public record GuideSummary(String slug, CategoryCode category, String title) {}
