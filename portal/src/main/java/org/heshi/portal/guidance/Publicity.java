package org.heshi.portal.guidance;

/** Whether everybody reads an answered question: not, not before a second person agreed, or yes. */
public enum Publicity { NONE, PROPOSED, PUBLIC }
