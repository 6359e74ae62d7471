package org.heshi.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What people call things, and what the documents call the same; applied to questions, so that a change needs no new index. */
public record Lexicon(Map<String, List<String>> others) {

    public Lexicon {
        others = Map.copyOf(others);
    }

    /** The lexicon of the product: {@code lexicon.tsv}. */
    public static Lexicon shipped() {
        try (var file = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry a line: what people say, a tab, what it is called, several with spaces between. */
    public static Lexicon read(Reader file) {
        var others = new LinkedHashMap<String, List<String>>();
        new BufferedReader(file).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2)).forEach(entry -> others.put(entry[0], Arrays.asList(entry[1].split(" "))));
        return new Lexicon(others);
    }

    /** What the things named in the words are called otherwise. */
    public List<String> others(String words) {
        var simplified = Simplified.of(words);
        var found = new LinkedHashSet<String>();
        others.forEach((said, called) -> {
            if (simplified.contains(said)) {
                found.addAll(called);
            }
        });
        found.removeIf(simplified::contains);
        return List.copyOf(found);
    }
}
