package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How often the label of a real question is guessed, from four fifths of them for the fifth one. */
class LabellingTest {

    private static final Path DATA = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared/data/disputes/questions-by-category-open.jsonl")).filter(Files::exists).findFirst().orElse(Path.of("shared/data"));
    private static final int FOLDS = 5;

    /** A question of real people, and the one of twenty labels that somebody gave it. */
    record Labelled(String question, String category) {

        int fold() {
            return Math.floorMod((question.hashCode() * 0x9E3779B1) >>> 8, FOLDS);
        }
    }

    private static List<Labelled> questions() throws IOException {
        if ("required".equals(System.getenv("HESHI_SHARED_DATA"))) {
            assertThat(DATA).isRegularFile();
        }
        assumeTrue(Files.isRegularFile(DATA), "the labelled questions are not there");
        return Files.readAllLines(DATA).stream().map(line -> JsonMapper.shared().readValue(line, Labelled.class)).toList();
    }

    private static Map<String, List<String>> hints() throws IOException {
        try (var file = Objects.requireNonNull(LabellingTest.class.getResourceAsStream("/labels/hints.tsv"))) {
            return Lexicon.read(new InputStreamReader(file, StandardCharsets.UTF_8)).others();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0.48, 0.72", "false, 0.42, 0.66"})
    void guessesTheLabelsOfRealQuestions(boolean vectors, double first, double amongThree, @TempDir Path data) throws IOException {
        var questions = questions();
        var hints = hints();
        try (var notebook = Notebook.open(TestDatabase.fresh(), "heshi.data=" + data, "heshi.search.vectors=" + vectors)) {
            await().until(() -> notebook.keeper().state() == IndexState.READY);
            var embedder = notebook.context().getBean(Embedder.class);
            notebook.inTransaction(entities -> questions.forEach(one -> entities.persist(
                    new Answered(one.question(), one.category(), embedder.embed(one.question()).orElse(null), one.fold()))));
            notebook.inTransaction(entities -> hints.forEach((label, words) -> entities.persist(
                    new Answered(String.join(" ", words), label, embedder.embed(label + " " + String.join(" ", words)).orElse(null), FOLDS))));
            Hints weighed = notebook.ask(session -> Hints.weigh(session, Answered.class, "question", hints, questions.size() + hints.size()));
            var right = new int[2];
            for (var one : questions) {
                var guesses = guess(notebook, weighed, one);
                right[0] += guesses.getFirst().equals(one.category()) ? 1 : 0;
                right[1] += guesses.contains(one.category()) ? 1 : 0;
            }
            System.out.printf("labels %s vectors: %.3f first, %.3f among three%n", vectors ? "with" : "without",
                    right[0] / (double) questions.size(), right[1] / (double) questions.size());
            assertThat(right[0] / (double) questions.size()).isGreaterThan(first);
            assertThat(right[1] / (double) questions.size()).isGreaterThan(amongThree);
        }
    }

    /** From the labels of the other folds. */
    private static List<String> guess(Notebook notebook, Hints hints, Labelled one) {
        var labelling = new Labelling(Answered.class, "question", "meaning", "label", hints,
                List.of(f -> f.not(f.match().field("fold").matching(one.fold()))));
        var question = notebook.context().getBean(Finder.class).question(one.question());
        return notebook.ask(session -> labelling.guess(session, question, 3)).stream().map(Labelling.Guess::label).toList();
    }
}
