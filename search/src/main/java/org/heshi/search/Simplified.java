package org.heshi.search;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Traditional characters as simplified ones, one for one. What simplified Chinese writes itself (all of GB 2312, such as 著 and 乾)
 * is left as it is, so that simplified text never changes.
 */
public final class Simplified {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final char[] TABLE = table();

    private Simplified() {}

    private static char[] table() {
        var own = Charset.forName("GB2312").newEncoder();
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        var table = new char[LAST - FIRST + 1];
        for (var c = FIRST; c <= LAST; c++) {
            var simple = own.canEncode((char) c) ? "" : simplify.transliterate(String.valueOf((char) c));
            table[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : (char) c;
        }
        return table;
    }

    private static char of(char c) {
        return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
    }

    /** The text in simplified characters, of the same length. */
    public static String of(String text) {
        var characters = text.toCharArray();
        for (var i = 0; i < characters.length; i++) {
            characters[i] = of(characters[i]);
        }
        return new String(characters);
    }

    /** Each character that changes, and what it becomes: both engines read text through these. */
    static Map<String, String> changes() {
        var changes = new LinkedHashMap<String, String>();
        for (var c = FIRST; c <= LAST; c++) {
            if (TABLE[c - FIRST] != c) {
                changes.put(String.valueOf((char) c), String.valueOf(TABLE[c - FIRST]));
            }
        }
        return changes;
    }

    /** The changes in the form in which a cluster is told them. */
    static String[] rules() {
        return changes().entrySet().stream().map(change -> change.getKey() + " => " + change.getValue()).toArray(String[]::new);
    }
}
