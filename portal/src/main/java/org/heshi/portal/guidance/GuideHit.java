package org.heshi.portal.guidance;

/** A guide that was found. */
record GuideHit(String slug, GuideText text) {}
