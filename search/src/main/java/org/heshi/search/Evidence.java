package org.heshi.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found for one question by words, by meaning and from memory, as {@link Signal}s of each document. */
public class Evidence {

    /** One hit of one search; the group is null where documents have none. */
    record Hit(Object id, double score, @Nullable String group) {}

    /** A remembered question: how alike it is (0 to 1), and the ids of what answered it. */
    record Recalled(double alike, List<String> answers) {}

    private static final double PLACE = 10;
    private static final double SHARP = 20;
    private static final double WIDE = 6;

    private final Map<Object, Map<Signal, Double>> signals = new LinkedHashMap<>();
    private final Map<Object, String> groups = new HashMap<>();
    private boolean remembers;

    /** Adds the hits of one search, best first; the floor is the score that counts nothing. */
    void add(Signal share, Signal place, List<Hit> hits, double floor) {
        for (var i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var best = hits.getFirst().score();
            put(hit, share, best > floor ? Math.max(0, (hit.score() - floor) / (best - floor)) : 1);
            put(hit, place, PLACE / (PLACE + i));
        }
    }

    /** The documents that remembered questions lend, by their ids as text, each from 0 to 1. */
    static Map<String, Double> lent(List<Recalled> recalled) {
        return lent(recalled, SHARP);
    }

    private static Map<String, Double> lent(List<Recalled> recalled, double sharpness) {
        var best = recalled.stream().mapToDouble(Recalled::alike).max().orElse(0);
        var lent = new HashMap<String, Double>();
        for (var question : recalled) {
            var share = Math.exp(sharpness * (question.alike() - best));
            question.answers().forEach(id -> lent.merge(id, share, Double::sum));
        }
        var most = lent.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        lent.replaceAll((_, share) -> share / most);
        return lent;
    }

    /** Adds what memory lends to the documents of these hits. */
    void remember(List<Recalled> recalled, List<Hit> documents) {
        remembers = true;
        var sharp = lent(recalled, SHARP);
        var wide = lent(recalled, WIDE);
        for (var document : documents) {
            put(document, Signal.MEMORY, sharp.getOrDefault(document.id().toString(), 0.0));
            put(document, Signal.WIDE_MEMORY, wide.getOrDefault(document.id().toString(), 0.0));
        }
        spread(Signal.GROUP_MEMORY, Set.of(Signal.MEMORY));
    }

    /** What speaks for documents of a group speaks a little for the whole group. */
    void spread(Signal signal, Set<Signal> from) {
        var sums = new HashMap<String, Double>();
        signals.forEach((id, own) -> {
            if (groups.containsKey(id)) {
                from.forEach(each -> sums.merge(groups.get(id), Math.pow(own.getOrDefault(each, 0.0), 2), Double::sum));
            }
        });
        var most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (most > 0) {
            signals.forEach((id, own) -> own.put(signal, sums.getOrDefault(groups.getOrDefault(id, ""), 0.0) / most));
        }
    }

    private void put(Hit hit, Signal signal, double value) {
        if (hit.group() != null) {
            groups.put(hit.id(), hit.group());
        }
        signals.computeIfAbsent(hit.id(), _ -> new EnumMap<>(Signal.class)).put(signal, value);
    }

    /** Whether something that was answered before is like the question. */
    boolean remembers() {
        return remembers;
    }

    List<Hit> documents() {
        var documents = new ArrayList<Hit>();
        signals.keySet().forEach(id -> documents.add(new Hit(id, 0, groups.get(id))));
        return documents;
    }

    /** What speaks for each document that was found. */
    public Map<Object, Map<Signal, Double>> signals() {
        return signals;
    }
}
