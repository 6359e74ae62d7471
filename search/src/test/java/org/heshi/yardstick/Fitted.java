package org.heshi.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.heshi.search.Ranking;
import org.heshi.search.Signal;
import org.heshi.search.Turning;

/** All that is learned from questions that were answered. */
record Fitted(Turning turning, Ranking alone, Ranking remembering) {

    static Fitted shipped() {
        return new Fitted(Turning.shipped(), Ranking.shipped(false), Ranking.shipped(true));
    }

    /** Writes the files that the product ships. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var file = Files.newOutputStream(folder.resolve("turning.bin"))) {
            turning.write(file);
        }
        var text = new StringBuilder("# Fitted by ./heshi yardstick --fit\n");
        for (var signal : Signal.values()) {
            text.append(line("alone", signal, alone));
        }
        for (var signal : Signal.values()) {
            text.append(line("memory", signal, remembering));
        }
        Files.writeString(folder.resolve("ranking.properties"), text);
    }

    private static String line(String prefix, Signal signal, Ranking ranking) {
        return "%s.%s=%.4f%n".formatted(prefix, signal.name().toLowerCase(Locale.ROOT), ranking.weights().getOrDefault(signal, 0.0));
    }
}
