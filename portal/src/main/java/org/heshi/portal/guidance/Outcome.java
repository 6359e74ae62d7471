package org.heshi.portal.guidance;

/** How a dispute was settled: by an agreement on paper, or by word of mouth. */
public enum Outcome { WRITTEN, ORAL }
