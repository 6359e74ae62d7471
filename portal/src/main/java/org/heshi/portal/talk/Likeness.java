package org.heshi.portal.talk;

import java.util.HashSet;
import java.util.Set;

/** How much two texts share: the pairs of characters of the shorter one that the other has as well. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        var a = pairs(one);
        var b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var shared = a.stream().filter(b::contains).count();
        return shared / (double) Math.min(a.size(), b.size());
    }

    private static Set<String> pairs(String text) {
        var letters = text.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).toList();
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < letters.size(); i++) {
            pairs.add(letters.get(i) + letters.get(i + 1));
        }
        return pairs;
    }
}
