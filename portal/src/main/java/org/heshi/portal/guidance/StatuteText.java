package org.heshi.portal.guidance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * One file of the public collection of statutes in Markdown: the title, lines on when it was passed, changed and took effect,
 * a mark, and then chapters (headings) and articles (paragraphs that begin with 第…条 and those that
 * follow). A code that fills several files names its book in a second title; it stands before the chapters.
 *
 * @param history   when it was passed, changed and took effect, a line each
 * @param versionOn the day of this wording: of the last change, else of the passing
 */
record StatuteText(String title, List<String> history, @Nullable LocalDate versionOn, @Nullable LocalDate effectiveOn, List<Passage> passages) {

    /**
     * An article, or what stands outside of articles.
     *
     * @param number null outside of articles
     * @param label  as printed, such as 第一千零七十九条; empty outside of articles
     */
    record Passage(String chapter, @Nullable ArticleNumber number, String label, String text) {}

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    /** @throws IllegalArgumentException with what is wrong with the file, as a word key, when it is no statute */
    static StatuteText read(String markdown) {
        var reader = new Reader();
        for (var block = MARKDOWN.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            reader.take(block);
        }
        return reader.text();
    }

    private static final class Reader {

        private final List<String> titles = new ArrayList<>();
        private final List<String> history = new ArrayList<>();
        private final TreeMap<Integer, String> chapters = new TreeMap<>();
        private final List<Passage> passages = new ArrayList<>();
        private boolean inText;

        void take(Node block) {
            switch (block) {
                case Heading heading when heading.getLevel() == 1 && !inText -> titles.add(words(heading));
                case Heading heading -> {
                    inText = true;
                    chapters.tailMap(heading.getLevel(), true).clear();
                    if (!words(heading).isEmpty()) {
                        chapters.put(heading.getLevel(), words(heading));
                    }
                }
                case HtmlBlock mark when mark.getLiteral().contains("INFO END") -> inText = true;
                default -> words(block).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(inText ? this::paragraph : history::add);
            }
        }

        private void paragraph(String words) {
            var chapter = Stream.concat(titles.stream().skip(1), chapters.values().stream()).collect(Collectors.joining(" "));
            var begun = ArticleNumber.beginning(words);
            if (begun.isPresent()) {
                passages.add(new Passage(chapter, begun.get().number(), begun.get().label(), begun.get().words()));
            } else if (passages.isEmpty() || !passages.getLast().chapter().equals(chapter)) {
                passages.add(new Passage(chapter, null, "", words));
            } else {
                var last = passages.removeLast();
                passages.add(new Passage(chapter, last.number(), last.label(), (last.text() + "\n" + words).strip()));
            }
        }

        StatuteText text() {
            if (titles.isEmpty() || titles.getFirst().isBlank()) {
                throw new IllegalArgumentException("guidance.import.no-title");
            }
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("guidance.import.no-text");
            }
            return new StatuteText(titles.getFirst(), List.copyOf(history),
                    days(line -> !line.contains("施行")).max(LocalDate::compareTo).orElse(null),
                    days(line -> line.contains("施行")).max(LocalDate::compareTo).orElse(null), List.copyOf(passages));
        }

        private Stream<LocalDate> days(Predicate<String> which) {
            return history.stream().filter(which).flatMap(line -> DAY.matcher(line).results()).map(day -> day(day.group(1), day.group(2), day.group(3)))
                    .filter(Objects::nonNull);
        }

        private static @Nullable LocalDate day(String year, String month, String day) {
            try {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException _) {
                return null;
            }
        }

        private static String words(Node block) {
            return WORDS.render(block).strip();
        }
    }
}
