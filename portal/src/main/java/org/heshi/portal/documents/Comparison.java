package org.heshi.portal.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.Rewording.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions: clause by clause, and within a clause word by word.
 *
 * @param clauses    the clauses of the later version in order, each removed one where it had its place
 * @param instalments the same for the instalments
 */
public record Comparison(List<Stretch> dispute, List<Line> clauses, List<Stretch> manner, List<Line> instalments) {

    /** What happened to a clause. */
    public enum Change { SAME, ADDED, REMOVED, CHANGED }

    /** A clause or instalment; its words are marked within each of its parts. */
    public record Line(Change change, List<Stretch> who, List<Stretch> what, List<Stretch> by) {}

    public boolean isSame() {
        return Rewording.isSame(dispute) && Rewording.isSame(manner) && clauses.stream().allMatch(line -> line.change() == Change.SAME)
                && instalments.stream().allMatch(line -> line.change() == Change.SAME);
    }

    static Comparison between(AgreementText before, AgreementText after) {
        return new Comparison(Rewording.between(before.dispute(), after.dispute()),
                lines(before.clauses().stream().map(Item::of).toList(), after.clauses().stream().map(Item::of).toList()),
                Rewording.between(before.manner(), after.manner()),
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
        var who = Rewording.between(before == null ? "" : before.who(), after == null ? "" : after.who());
        var what = Rewording.between(before == null ? "" : before.what(), after == null ? "" : after.what());
        var by = Rewording.between(before == null ? "" : before.by(), after == null ? "" : after.by());
        var change = before == null ? Change.ADDED : after == null ? Change.REMOVED
                : Rewording.isSame(who) && Rewording.isSame(what) && Rewording.isSame(by) ? Change.SAME : Change.CHANGED;
        return new Line(change, who, what, by);
    }
}
