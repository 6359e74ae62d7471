package org.heshi.portal.kit;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random letters and digits that nobody mistakes for each other: five bits each. */
public final class Letters {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private Letters() {}

    public static String random(int length) {
        return RANDOM.ints(length, 0, CLEAR.length()).mapToObj(at -> CLEAR.substring(at, at + 1)).collect(Collectors.joining());
    }
}
