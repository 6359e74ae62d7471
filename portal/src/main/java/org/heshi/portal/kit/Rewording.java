package org.heshi.portal.kit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was changed from one wording to the next, word by word. */
public final class Rewording {

    /** Each Chinese character is a word of its own; other letters and digits keep together. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private Rewording() {}

    /** What became of a stretch of text. */
    public enum Change { SAME, ADDED, REMOVED }

    /** A stretch of text that stayed, came or went. */
    public record Stretch(Change change, String text) {}

    /** The stretches in order; what went stands before what came in its place. */
    public static List<Stretch> between(String before, String after) {
        var stretches = new ArrayList<Stretch>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var delta : DiffUtils.diff(split(before), split(after), new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(stretches, removed, added);
                stretches.add(new Stretch(Change.SAME, String.join("", delta.getSource().getLines())));
            } else {
                removed.append(String.join("", delta.getSource().getLines()));
                added.append(String.join("", delta.getTarget().getLines()));
            }
        }
        flush(stretches, removed, added);
        return stretches;
    }

    public static boolean isSame(List<Stretch> stretches) {
        return stretches.stream().allMatch(stretch -> stretch.change() == Change.SAME);
    }

    private static void flush(List<Stretch> stretches, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            stretches.add(new Stretch(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            stretches.add(new Stretch(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
