package org.heshi.portal.guidance;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an article.
 *
 * @param main   1079 for 第一千零七十九条
 * @param insert 1 for 第…条之一, an article that was put in later; otherwise 0
 */
record ArticleNumber(int main, int insert) {

    private static final String NUMERAL = "[零〇一二两三四五六七八九十百千0-9]{1,9}";
    private static final Pattern LABEL = Pattern.compile("^第(" + NUMERAL + ")条(?:之(" + NUMERAL + "))?");
    private static final String DIGITS = "零一二三四五六七八九";

    /** A paragraph that begins an article: its label, its number, and the words after it. */
    record Beginning(String label, ArticleNumber number, String words) {}

    static Optional<Beginning> beginning(String paragraph) {
        var found = LABEL.matcher(paragraph);
        return found.find() ? Optional.of(new Beginning(found.group(), new ArticleNumber(value(found.group(1)), found.group(2) == null ? 0 : value(found.group(2))),
                paragraph.substring(found.end()).strip())) : Optional.empty();
    }

    private static int value(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        var total = 0;
        var digit = 0;
        for (var sign : numeral.toCharArray()) {
            switch (sign) {
                case '千', '百', '十' -> {
                    total += Math.max(digit, sign == '十' && total % 100 == 0 ? 1 : digit) * (sign == '千' ? 1000 : sign == '百' ? 100 : 10);
                    digit = 0;
                }
                case '两' -> digit = 2;
                case '〇' -> digit = 0;
                default -> digit = DIGITS.indexOf(sign);
            }
        }
        return total + digit;
    }
}
