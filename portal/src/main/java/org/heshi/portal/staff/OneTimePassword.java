package org.heshi.portal.staff;

import org.heshi.portal.kit.Letters;

/** A password that opens an account once, to choose another: sixty random bits in letters and digits that nobody mistakes for each other. */
public record OneTimePassword(String value) {

    private static final int LENGTH = 12;

    static OneTimePassword next() {
        return new OneTimePassword(Letters.random(LENGTH));
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
