package org.heshi.portal.guidance;

/**
 * An article that a text relies on.
 *
 * @param law    the full title of the statute, as it was published
 * @param number the article's number
 */
public record Citation(String law, int number) {

    public static final int LAW_LENGTH = 120;
    private static final int LAST = 2000;

    public Citation {
        law = GuideWords.within(law, LAW_LENGTH, "guidance.citation.law");
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("guidance.citation.number");
        }
    }
}
