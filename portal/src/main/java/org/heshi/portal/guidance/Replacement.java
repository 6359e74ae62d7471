package org.heshi.portal.guidance;

/** A stretch of the original, and what stands in its place for everybody else. */
public record Replacement(String original, String by, Veil veil) {

    public static final int LENGTH = 200;

    public Replacement {
        original = GuideWords.within(original, LENGTH, "guidance.veil.original");
        by = GuideWords.within(by, LENGTH, "guidance.veil.by");
    }

    @Override
    public String toString() {
        return veil.name();
    }
}
