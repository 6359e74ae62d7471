package org.heshi.portal.staff;

import java.security.SecureRandom;

/** A password that opens an account once, to choose another: sixty random bits in letters and digits that nobody mistakes for each other. */
public record OneTimePassword(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    static OneTimePassword next() {
        return new OneTimePassword(RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString());
    }

    /** In groups of four, as one reads it out. */
    public String spoken() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
