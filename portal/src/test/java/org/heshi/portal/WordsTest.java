package org.heshi.portal;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a person reads has a key, and every language has every key. */
class WordsTest {

    private static final List<Path> FOLDERS = List.of(Path.of("src/main/resources/words"), Path.of("../auth/src/main/resources/words"));
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../auth/src/main/java"));
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    static Stream<Path> chinese() {
        return FOLDERS.stream().flatMap(WordsTest::walk).filter(file -> file.toString().endsWith("_zh.properties"));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void bothLanguagesHaveTheSameKeys(Path chinese) {
        assertThat(keys(english(chinese))).isEqualTo(keys(chinese));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void keysAreSortedAndNamedAfterTheirFeature(Path chinese) {
        var feature = chinese.getFileName().toString().replace("_zh.properties", ".");
        for (var file : List.of(chinese, english(chinese))) {
            var keys = lines(file).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates().allMatch(key -> key.startsWith(feature));
            assertThat(List.of(keys, lines(file).toList())).as("%s, sorted by key or as the command sort does it", file)
                    .anySatisfy(order -> assertThat(order).isSorted());
        }
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void sentencesWithGapsAreWellFormed(Path chinese) {
        Stream.of(load(chinese), load(english(chinese))).forEach(words -> words.forEach((key, sentence) -> {
            if (GAP.matcher(sentence.toString()).find()) {
                assertThat(new MessageFormat(sentence.toString())).as("%s", key).isNotNull();
                assertThat(sentence.toString().replace("''", "")).as("an apostrophe in %s must be doubled", key).doesNotContain("'");
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void aSpaceAheadOfASentenceIsWrittenSoThatItStays(Path chinese) {
        for (var file : List.of(chinese, english(chinese))) {
            assertThat(lines(file)).as("a space after = is dropped, one after =\\ stays").noneMatch(line -> line.matches("[^=]+=\\s.*"));
        }
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        var known = chinese().flatMap(file -> keys(file).stream()).collect(toSet());
        var features = known.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(toSet());
        var missing = literals().filter(literal -> features.stream().anyMatch(literal::startsWith))
                .filter(literal -> literal.endsWith(".") || literal.endsWith("-")
                        ? known.stream().noneMatch(key -> key.startsWith(literal)) : !known.contains(literal))
                .filter(literal -> known.stream().noneMatch(key -> key.startsWith(literal + ".")))
                .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace("_zh.", "_en."));
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<String> literals() {
        return SOURCES.stream().flatMap(WordsTest::walk).filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(result -> result.group(1)));
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
