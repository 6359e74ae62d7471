package org.heshi.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Cuts text into the numbers that a BERT model knows: Chinese by the character, other words by their longest known pieces. */
class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;
    private final int most;

    WordPieces(InputStream tokenizer, int most) throws IOException {
        this.most = most;
        JsonMapper.shared().readTree(tokenizer).at("/model/vocab").properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().intValue()));
        unknown = pieces.get("[UNK]");
        first = pieces.get("[CLS]");
        last = pieces.get("[SEP]");
    }

    long[] cut(String text) {
        var cut = new ArrayList<Integer>();
        cut.add(first);
        for (var word : words(text.toLowerCase(Locale.ROOT))) {
            if (cut.size() >= most - 1) {
                break;
            }
            cut.addAll(pieces(word));
        }
        return Stream.concat(cut.stream().limit(most - 1), Stream.of(last)).mapToLong(Integer::longValue).toArray();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            var alone = Character.isIdeographic(c) || isPunctuation(c);
            if ((alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
                word.appendCodePoint(c);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private List<Integer> pieces(String word) {
        var found = new ArrayList<Integer>();
        for (var start = 0; start < word.length(); ) {
            var end = word.length() > LONGEST_WORD ? start : word.length();
            while (end > start && !pieces.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                return List.of(unknown);
            }
            found.add(pieces.get(piece(word, start, end)));
            start = end;
        }
        return found;
    }

    private static String piece(String word, int start, int end) {
        return (start > 0 ? "##" : "") + word.substring(start, end);
    }

    private static boolean isInvisible(int c) {
        return c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> c < 128 && c > 32 && !Character.isLetterOrDigit(c);
        };
    }
}
