package org.heshi.search;

import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** Numbers of articles in both writings: 第一千零七十九条 and 第1079条 name the same. */
public final class Numerals {

    private static final Pattern ARTICLE = Pattern.compile("第?\\s*([0-9０-９]{1,4}|[零〇一二两三四五六七八九十百千]{1,9})\\s*条");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"千", "百", "十", ""};

    private Numerals() {}

    /** The words, followed by every article number in them in its other writing. */
    static String bothWays(String words) {
        var others = new LinkedHashSet<String>();
        var found = ARTICLE.matcher(words);
        while (found.find()) {
            var number = parse(found.group(1));
            if (number > 0 && number < 10_000) {
                others.add("第" + chinese(number) + "条");
                others.add("第" + number + "条");
            }
        }
        others.removeIf(words::contains);
        return others.isEmpty() ? words : words + " " + String.join(" ", others);
    }

    /** The first article number in the words; 0 if there is none. */
    public static int article(String words) {
        var found = ARTICLE.matcher(words);
        return found.find() ? parse(found.group(1)) : 0;
    }

    static int parse(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        var total = 0;
        var digit = 0;
        for (var c : numeral.toCharArray()) {
            switch (c) {
                case '千' -> { total += Math.max(digit, 1) * 1000; digit = 0; }
                case '百' -> { total += Math.max(digit, 1) * 100; digit = 0; }
                case '十' -> { total += Math.max(digit, 1) * 10; digit = 0; }
                case '〇' -> digit = 0;
                case '两' -> digit = 2;
                default -> digit = DIGITS.indexOf(c);
            }
        }
        return total + digit;
    }

    static String chinese(int number) {
        var digits = "%04d".formatted(number);
        var text = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            var digit = digits.charAt(i) - '0';
            if (digit > 0) {
                text.append(DIGITS.charAt(digit)).append(UNITS[i]);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '零') {
                text.append('零');
            }
        }
        while (text.length() > 1 && text.charAt(text.length() - 1) == '零') {
            text.setLength(text.length() - 1);
        }
        return text.toString().startsWith("一十") ? text.substring(1) : text.toString();
    }
}
