package org.heshi.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * How words, meaning and memory become one order: the weighted sum of a document's {@link Signal}s. Engines score on scales
 * of their own, so what is weighed are places and shares, never scores. The weights are data ({@code ranking.properties}),
 * fitted by the yardstick's program so that documents which answered come first; nobody sets them by hand.
 */
public record Ranking(Map<Signal, Double> weights) {

    public Ranking {
        weights = Map.copyOf(weights);
    }

    /** The weights that were shipped for searching with a memory, or without one. */
    public static Ranking shipped(boolean withMemory) {
        try (var file = Ranking.class.getResourceAsStream("ranking.properties")) {
            return read(file, withMemory ? "memory" : "alone");
        } catch (IOException e) {
            throw new IllegalStateException("The weights of the ranking are missing", e);
        }
    }

    static Ranking read(InputStream file, String prefix) throws IOException {
        var properties = new Properties();
        properties.load(file);
        var weights = new EnumMap<Signal, Double>(Signal.class);
        for (var signal : Signal.values()) {
            weights.put(signal, Double.parseDouble(properties.getProperty(prefix + "." + signal.name().toLowerCase(Locale.ROOT), "0")));
        }
        return new Ranking(weights);
    }

    /** The sum for one document. */
    public double score(Map<Signal, Double> signals) {
        var score = 0.0;
        for (var signal : signals.entrySet()) {
            score += weights.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
        }
        return score;
    }
}
