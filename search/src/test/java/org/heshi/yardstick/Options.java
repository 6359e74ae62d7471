package org.heshi.yardstick;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program was asked to do. */
record Options(Map<String, String> values) {

    static final String USAGE = """
            ./heshi yardstick --corpus <corpus.jsonl[.gz]> --questions <queries.jsonl>
                [--remembered <queries.jsonl>]   remember these, and measure all questions with the weights that are shipped;
                                                 without it: five folds, all weights fitted anew for each
                [--without-vectors]              by words and memory alone
                [--lexicon <lexicon.tsv>]        instead of the one that is shipped
                [--data <folder>]                where vectors are kept from run to run (.data/yardstick)
                [--fit <folder>]                 afterwards write weights fitted on all questions there
            """;

    private static final List<String> FLAGS = List.of("without-vectors");
    private static final List<String> KNOWN = List.of("corpus", "questions", "remembered", "lexicon", "data", "fit");

    static Options of(String... arguments) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i++) {
            var name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (FLAGS.contains(name)) {
                values.put(name, "");
            } else if (KNOWN.contains(name) && i + 1 < arguments.length) {
                values.put(name, arguments[++i]);
            } else {
                throw new IllegalArgumentException("Not understood: " + arguments[i]);
            }
        }
        if (!values.keySet().containsAll(List.of("corpus", "questions"))) {
            throw new IllegalArgumentException("--corpus and --questions are needed");
        }
        return new Options(values);
    }

    Path path(String name) {
        return file(name).orElseThrow();
    }

    Optional<Path> file(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    boolean vectors() {
        return !values.containsKey("without-vectors");
    }

    Path data() {
        return file("data").orElse(Path.of(".data", "yardstick"));
    }
}
