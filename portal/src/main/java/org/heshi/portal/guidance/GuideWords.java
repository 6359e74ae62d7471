package org.heshi.portal.guidance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a guide says, in one language.
 *
 * @param words     how people call this trouble; it is found by them
 * @param law       what the law says, a sentence each, with its article
 * @param now       what one can do now, step by step
 * @param bring     what to bring
 * @param limits    by when one has to act
 * @param whom      whom to see
 * @param mediation how mediation helps here
 * @param alarm     when to call for help at once
 */
public record GuideWords(String title, List<String> words, List<String> law, List<String> now, List<String> bring, List<String> limits,
        List<String> whom, String mediation, String alarm) {

    public static final int TITLE_LENGTH = 80;
    public static final int LINE_LENGTH = 500;
    public static final int MOST_LINES = 12;
    public static final int TEXT_LENGTH = 1000;

    public GuideWords {
        title = within(title, TITLE_LENGTH, "guidance.guide.title");
        words = lines(words, "guidance.guide.words");
        law = lines(law, "guidance.guide.law");
        now = lines(now, "guidance.guide.now");
        bring = lines(bring, "guidance.guide.bring");
        limits = lines(limits, "guidance.guide.limits");
        whom = lines(whom, "guidance.guide.whom");
        mediation = within(mediation, TEXT_LENGTH, "guidance.guide.mediation");
        alarm = within(alarm, TEXT_LENGTH, "guidance.guide.alarm");
    }

    String all() {
        return Stream.of(now, law, limits, bring, whom, List.of(mediation, alarm)).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(List<String> lines, String key) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(key);
        }
        return lines.stream().map(line -> within(line, LINE_LENGTH, key)).toList();
    }

    static String within(String text, int limit, String key) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > limit) {
            throw new IllegalArgumentException(key);
        }
        return stripped;
    }
}
