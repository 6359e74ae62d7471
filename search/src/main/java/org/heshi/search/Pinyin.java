package org.heshi.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How Chinese names sound in Latin letters: for those who type xjlc, or a character that sounds alike, for 谢家路村. */
public final class Pinyin {

    /** Transliterators are not safe between threads. */
    private static final ThreadLocal<Transliterator> LATIN =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower"));

    private static final Map<Integer, String> SOUNDS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** The syllables of a name in plain letters: xie, jia, lu, cun. */
    public static List<String> syllables(String name) {
        var syllables = new ArrayList<String>();
        for (var part : LATIN.get().transliterate(Simplified.of(name)).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!part.isEmpty()) {
                syllables.add(part);
            }
        }
        return syllables;
    }

    /** How each character sounds by itself, in their order, so that any part of a longer text can be heard; what is not Chinese has no sound. */
    public static List<String> each(String words) {
        return words.chars().mapToObj(c -> Character.isIdeographic(c) ? SOUNDS.computeIfAbsent(c, han -> sound(Character.toString(han))) : "").toList();
    }

    /** The first letter of each syllable: xjlc. */
    public static String initials(String name) {
        var letters = new StringBuilder();
        syllables(name).forEach(syllable -> letters.append(syllable.charAt(0)));
        return letters.toString();
    }

    /** The whole sound in one word: xiejialucun. */
    public static String sound(String name) {
        return String.join("", syllables(name));
    }
}
