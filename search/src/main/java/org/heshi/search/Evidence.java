package org.heshi.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found for one question by words, by meaning and from memory, as {@link Signal}s of each document. */
public class Evidence {

    /** One hit of one search; the spot is null where each document is by itself. */
    record Hit(Object id, double score, @Nullable Spot spot) {

        /** With how alike its meaning is in place of what the engine says about it. */
        Hit byMeaning() {
            return new Hit(id, Embedding.alike(score), spot);
        }
    }

    /** A remembered question: how alike it is (0 to 1), and the ids of what answered it. */
    record Recalled(double alike, List<String> answers) {}

    private static final double PLACE = 10;
    private static final double SHARP = 20;
    private static final double WIDE = 6;
    /** Of a thousand pairs of questions about different things, some ten are as alike as this. */
    private static final double ALIKE = 0.65;
    /** So many places away still counts, and ever less. */
    private static final int AWAY = 4;
    private static final double FADING = 3;

    private final Map<Object, Map<Signal, Double>> signals = new LinkedHashMap<>();
    private final Map<Object, Object> groups = new HashMap<>();
    private final Map<Object, Spot> spots = new HashMap<>();
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

    /** Tells on the same scale how near those are that a search did not bring, of which these were its hits; a score of 0 tells nothing. */
    void measure(Signal share, List<Hit> others, List<Hit> hits, double floor) {
        var best = hits.isEmpty() ? floor : hits.getFirst().score();
        for (var other : others) {
            put(other);
            if (other.score() > 0 && best > floor) {
                put(other, share, (other.score() - floor) / (best - floor));
            }
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

    /** Adds what memory lends to the documents that were found. */
    void remember(List<Recalled> recalled) {
        remembers = true;
        var sharp = lent(recalled.stream().filter(question -> question.alike() >= ALIKE).toList(), SHARP);
        var wide = lent(recalled, WIDE);
        var known = new HashSet<Object>();
        signals.keySet().stream().filter(id -> wide.containsKey(id.toString()) && groups.containsKey(id)).forEach(id -> known.add(groups.get(id)));
        signals.forEach((id, own) -> {
            own.put(Signal.GROUP_KNOWN, known.contains(groups.getOrDefault(id, "")) ? 1.0 : 0.0);
            own.put(Signal.MEMORY, sharp.getOrDefault(id.toString(), 0.0));
            own.put(Signal.WIDE_MEMORY, wide.getOrDefault(id.toString(), 0.0));
        });
        spread(Signal.GROUP_MEMORY, Set.of(Signal.MEMORY));
    }

    /** What speaks for a document speaks a little for what stands right before and after it. */
    void beside(Signal signal, Signal from) {
        var values = new HashMap<Spot, Double>();
        spots.forEach((id, spot) -> values.merge(spot, Math.max(0, signals.get(id).getOrDefault(from, 0.0)), Math::max));
        spots.forEach((id, spot) -> {
            int place = spot.place();
            var sum = 0.0;
            var most = 0.0;
            for (var away = 1; away <= AWAY; away++) {
                var share = Math.exp(-away / FADING);
                sum += share * values.getOrDefault(new Spot(spot.whole(), place - away), 0.0);
                sum += share * values.getOrDefault(new Spot(spot.whole(), place + away), 0.0);
                most += 2 * share;
            }
            signals.get(id).put(signal, sum / most);
        });
    }

    /** What speaks for documents of a group speaks a little for the whole group. */
    void spread(Signal signal, Set<Signal> from) {
        var sums = new HashMap<Object, Double>();
        signals.forEach((id, own) -> {
            if (groups.containsKey(id)) {
                from.forEach(each -> sums.merge(groups.get(id), Math.pow(Math.max(0, own.getOrDefault(each, 0.0)), 2), Double::sum));
            }
        });
        var most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (most > 0) {
            signals.forEach((id, own) -> own.put(signal, sums.getOrDefault(groups.getOrDefault(id, ""), 0.0) / most));
        }
    }

    private void put(Hit hit, Signal signal, double value) {
        put(hit).put(signal, value);
    }

    private Map<Signal, Double> put(Hit hit) {
        var spot = hit.spot();
        if (spot != null) {
            groups.put(hit.id(), spot.whole());
            if (spot.place() != null) {
                spots.put(hit.id(), spot);
            }
        }
        return signals.computeIfAbsent(hit.id(), _ -> new EnumMap<>(Signal.class));
    }

    /** Whether something that was answered before is like the question. */
    boolean remembers() {
        return remembers;
    }

    /** What speaks for each document that was found. */
    public Map<Object, Map<Signal, Double>> signals() {
        return signals;
    }
}
