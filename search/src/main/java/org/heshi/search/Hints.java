package org.heshi.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Words that speak for a label, by label, each with how much it says: little when many texts or many labels have it. */
public record Hints(Map<String, Map<String, Double>> weights) {

    public static final Hints NONE = new Hints(Map.of());

    public Hints {
        weights = Map.copyOf(weights);
    }

    /**
     * Weighs the words by how many of the texts contain them.
     *
     * @param all how many texts there are
     */
    public static Hints weigh(SearchSession session, Class<?> type, String text, Map<String, List<String>> words, long all) {
        var counts = new HashMap<String, Long>();
        words.values().forEach(some -> some.forEach(word -> counts.computeIfAbsent(word,
                _ -> session.search(type).where(f -> f.phrase().field(text).matching(word)).fetchTotalHitCount())));
        var weights = new LinkedHashMap<String, Map<String, Double>>();
        words.forEach((label, some) -> {
            var own = new LinkedHashMap<String, Double>();
            some.forEach(word -> {
                var labels = words.values().stream().filter(others -> others.contains(word)).count();
                own.put(word, Math.log(1 + all / (1.0 + counts.get(word))) / Math.sqrt(labels));
            });
            weights.put(label, own);
        });
        return new Hints(weights);
    }

    /** How much the words say for the label. */
    double weight(String label, String words) {
        return weights.getOrDefault(label, Map.of()).entrySet().stream().filter(hint -> words.contains(hint.getKey())).mapToDouble(Map.Entry::getValue).sum();
    }
}
