package org.heshi.portal.guidance;

import java.util.UUID;

/** A guide that was found. */
record GuideHit(UUID id, String slug, GuideText text) {}
