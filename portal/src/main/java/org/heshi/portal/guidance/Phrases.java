package org.heshi.portal.guidance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.matters.Categories;
import org.heshi.search.Pinyin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words of the portal: what its guides are called and found by, its categories, what people say and the law calls it.
 * They complete what is being typed, by what is written or by how it sounds, and correct what only sounds right.
 */
@Component
class Phrases {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final int LONGEST = 6;
    private static final int READ = 60;

    private record Phrase(String words, String sound, String initials) {}

    private record Reading(List<Phrase> phrases, Map<String, String> bySound, Set<String> terms, Instant at) {}

    private final GuideRegister guides;
    private final Categories categories;
    private final SynonymBook synonyms;
    private final Clock clock;
    private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

    Phrases(GuideRegister guides, Categories categories, SynonymBook synonyms, Clock clock) {
        this.guides = guides;
        this.categories = categories;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** The shortest first: what begins with it before what contains it before what sounds like it. */
    List<String> beginning(String typed, int limit) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > READ) {
            return List.of();
        }
        var letters = words.matches("[A-Za-z' ]+") ? words.toLowerCase(Locale.ROOT).replaceAll("[' ]", "") : "";
        var sound = letters.isEmpty() ? Pinyin.sound(words) : letters;
        var phrases = reading().phrases();
        return Stream.<Predicate<Phrase>>of(phrase -> phrase.words().startsWith(words), phrase -> phrase.words().contains(words),
                        phrase -> sound.length() > 1 && phrase.sound().startsWith(sound), phrase -> letters.length() > 1 && phrase.initials().startsWith(letters))
                .flatMap(fits -> phrases.stream().filter(fits)).map(Phrase::words)
                .filter(phrase -> !phrase.equals(words)).distinct().limit(limit).toList();
    }

    /** Known words that sound like a part of these, where the part itself is none. */
    List<String> soundingLike(String typed) {
        var words = typed.strip();
        var reading = reading();
        var sounds = Pinyin.each(words);
        var meant = new LinkedHashSet<String>();
        for (var i = 0; i < Math.min(words.length(), READ) - 1; i++) {
            for (var length = Math.min(LONGEST, Math.min(words.length(), READ) - i); length > 1; length--) {
                var part = words.substring(i, i + length);
                if (isHan(part)) {
                    var known = reading.bySound().get(String.join("", sounds.subList(i, i + length)));
                    if (known != null && !reading.terms().contains(part) && reading.terms().stream().noneMatch(term -> term.contains(part))) {
                        meant.add(known);
                        break;
                    }
                }
            }
        }
        return List.copyOf(meant);
    }

    private static boolean isHan(String words) {
        return words.codePoints().allMatch(Character::isIdeographic);
    }

    private Reading reading() {
        var now = clock.instant();
        var known = last.get();
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = read(now);
            last.set(known);
        }
        return known;
    }

    private Reading read(Instant now) {
        var texts = guides.findAllBy().stream().flatMap(guide -> guide.published().stream()).map(GuideVersion::text).toList();
        var terms = Stream.of(texts.stream().flatMap(text -> text.zh().words().stream()), synonyms.all().stream().flatMap(one -> Stream.concat(Stream.of(one.said()), one.called().stream())),
                        categories.all().stream().flatMap(one -> Stream.concat(Stream.of(one.chinese()), Arrays.stream(one.words().split(" ")))))
                .flatMap(words -> words).filter(term -> term.length() > 1).collect(Collectors.toCollection(LinkedHashSet::new));
        var phrases = Stream.concat(texts.stream().flatMap(text -> Stream.of(text.zh().title(), text.en().title())), terms.stream()).distinct().sorted(Comparator.comparingInt(String::length))
                .map(words -> new Phrase(words, Pinyin.sound(words), Pinyin.initials(words))).toList();
        var bySound = terms.stream().filter(Phrases::isHan).collect(Collectors.toMap(term -> String.join("", Pinyin.each(term)), term -> term, (first, _) -> first));
        return new Reading(phrases, bySound, terms, now);
    }
}
