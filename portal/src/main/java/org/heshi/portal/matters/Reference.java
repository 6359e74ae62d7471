package org.heshi.portal.matters;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one number of a matter for its whole life (一案一码): eight random letters and digits that cannot be mistaken for
 * one another (39 bits), and a check character by Luhn's rule modulo 30, which notices every single wrong character and
 * every swap of neighbours but one pair. Shown in threes: {@code 7K3-M9Q-XDP}.
 */
public record Reference(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Reference {
        value = value.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-－–]", "");
        if (value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0) || check(value) != 0) {
            throw new IllegalArgumentException("matters.reference.invalid");
        }
    }

    /** What somebody followed, or an address says; what cannot be a number is none. */
    public static Optional<Reference> read(String text) {
        try {
            return Optional.of(new Reference(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Reference next() {
        var body = RANDOM.ints(LENGTH - 1, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1)).collect(Collectors.joining());
        var remainder = check(body + ALPHABET.charAt(0));
        var last = ALPHABET.charAt((ALPHABET.length() - remainder) % ALPHABET.length());
        return new Reference(body + last);
    }

    private static int check(String text) {
        var sum = 0;
        for (var i = text.length() - 1; i >= 0; i--) {
            var fromRight = text.length() - 1 - i;
            var addend = ALPHABET.indexOf(text.charAt(i)) * (fromRight % 2 == 0 ? 1 : 2);
            sum += addend / ALPHABET.length() + addend % ALPHABET.length();
        }
        return sum % ALPHABET.length();
    }

    /** In threes, as it stands on paper. */
    public String shown() {
        return value.substring(0, 3) + "-" + value.substring(3, 6) + "-" + value.substring(6);
    }

    @Override
    public String toString() {
        return value;
    }
}
