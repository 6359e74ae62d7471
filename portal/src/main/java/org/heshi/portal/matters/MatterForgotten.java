package org.heshi.portal.matters;

/** The time for which a matter is kept is over: whatever tells whom it was about, and what they told, goes in this very transaction. */
public record MatterForgotten(MatterId matter) {}
