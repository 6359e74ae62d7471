package org.heshi.portal.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions: clause by clause, and within a clause word by word.
 *
 * @param clauses    the clauses of the later version in order, each removed one where it had its place
 * @param instalments the same for the instalments
 */
public record Comparison(List<Mark> dispute, List<Line> clauses, List<Mark> manner, List<Line> instalments) {

    /** What happened to a clause or to a stretch of text. */
    public enum Change { SAME, ADDED, REMOVED, CHANGED }

    /** A stretch of text that stayed, came or went. */
    public record Mark(Change change, String text) {}

    /** A clause or instalment; its words are marked within each of its parts. */
    public record Line(Change change, List<Mark> who, List<Mark> what, List<Mark> by) {}

    /** Each Chinese character is a word of its own; other letters and digits keep together. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    public boolean isSame() {
        return isSame(dispute) && isSame(manner) && clauses.stream().allMatch(line -> line.change() == Change.SAME)
                && instalments.stream().allMatch(line -> line.change() == Change.SAME);
    }

    static Comparison between(AgreementText before, AgreementText after) {
        return new Comparison(words(before.dispute(), after.dispute()),
                lines(before.clauses().stream().map(Item::of).toList(), after.clauses().stream().map(Item::of).toList()),
                words(before.manner(), after.manner()),
                lines(before.instalments().stream().map(Item::of).toList(), after.instalments().stream().map(Item::of).toList()));
    }

    private record Item(UUID id, String who, String what, String by) {

        static Item of(Clause clause) {
            return new Item(clause.item(), clause.who(), clause.what(), Objects.toString(clause.by(), ""));
        }

        static Item of(Instalment step) {
            return new Item(step.item(), step.who(), step.what(), step.by().toString());
        }
    }

    private static List<Line> lines(List<Item> before, List<Item> after) {
        var left = new LinkedHashMap<UUID, Item>();
        before.forEach(item -> left.put(item.id(), item));
        var kept = after.stream().map(Item::id).toList();
        var lines = new ArrayList<Line>();
        for (var item : after) {
            flushRemoved(left, kept, lines);
            var old = left.remove(item.id());
            lines.add(old == null ? line(null, item) : line(old, item));
        }
        left.values().forEach(old -> lines.add(line(old, null)));
        return lines;
    }

    /** Removed clauses that stood before the next one that was kept. */
    private static void flushRemoved(LinkedHashMap<UUID, Item> left, List<UUID> kept, List<Line> lines) {
        while (!left.isEmpty() && !kept.contains(left.firstEntry().getKey())) {
            lines.add(line(left.pollFirstEntry().getValue(), null));
        }
    }

    private static Line line(@Nullable Item before, @Nullable Item after) {
        var who = words(before == null ? "" : before.who(), after == null ? "" : after.who());
        var what = words(before == null ? "" : before.what(), after == null ? "" : after.what());
        var by = words(before == null ? "" : before.by(), after == null ? "" : after.by());
        var change = before == null ? Change.ADDED : after == null ? Change.REMOVED
                : isSame(who) && isSame(what) && isSame(by) ? Change.SAME : Change.CHANGED;
        return new Line(change, who, what, by);
    }

    private static boolean isSame(List<Mark> marks) {
        return marks.stream().allMatch(mark -> mark.change() == Change.SAME);
    }

    private static List<Mark> words(String before, String after) {
        var marks = new ArrayList<Mark>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var delta : DiffUtils.diff(split(before), split(after), new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(marks, removed, added);
                marks.add(new Mark(Change.SAME, String.join("", delta.getSource().getLines())));
            } else {
                removed.append(String.join("", delta.getSource().getLines()));
                added.append(String.join("", delta.getTarget().getLines()));
            }
        }
        flush(marks, removed, added);
        return marks;
    }

    /** What went before what came in its place. */
    private static void flush(List<Mark> marks, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            marks.add(new Mark(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            marks.add(new Mark(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }
}
