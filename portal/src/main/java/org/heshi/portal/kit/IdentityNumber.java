package org.heshi.portal.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The eighteen characters of a resident identity card (GB 11643): where, born when, which one that day, and a check character. */
public record IdentityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    /** Given out until 1999; the cards that carried them went out of use with the year 2012. */
    private static final Pattern OLD_FORM = Pattern.compile("\\d{15}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** Provinces, regions and cities of their rank; from 81 on the cards of those from Hong Kong, Macao, Taiwan and abroad. */
    private static final Set<String> REGIONS = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
            "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public IdentityNumber {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (OLD_FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("kit.identity.old");
        } else if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("kit.identity.form");
        } else if (!REGIONS.contains(value.substring(0, 2))) {
            throw new IllegalArgumentException("kit.identity.region");
        } else if (birthday(value).isBefore(EARLIEST)) {
            throw new IllegalArgumentException("kit.identity.date");
        } else if (value.charAt(17) != check(value)) {
            throw new IllegalArgumentException("kit.identity.check");
        }
    }

    private static LocalDate birthday(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("kit.identity.date");
        }
    }

    private static char check(String value) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    public LocalDate birthday() {
        return birthday(value);
    }

    public boolean isOfAWoman() {
        return (value.charAt(16) - '0') % 2 == 0;
    }

    /** As it lies in the database. */
    public String sealed() {
        return Personal.seal(value);
    }

    public static IdentityNumber unsealed(String sealed) {
        return new IdentityNumber(Personal.open(sealed));
    }

    /** Only enough of it for its owner to recognise. */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(10) + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
