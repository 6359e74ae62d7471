package org.heshi.portal.talk;

/** The way a topic came: by its own raiser, through staff, on paper, or out of a grid leader's note. */
public enum Via {
    SELF, OFFICER, PAPER, NOTE
}
