package org.heshi.portal.guidance;

/** A file that could not be read as a statute, and why, as a word key. */
public record LeftOut(String file, String problem) {}
