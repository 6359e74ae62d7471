package org.heshi.portal.territory;

import java.util.Arrays;

/** How far down the tree a place stands; each level has its own length of code. */
public enum PlaceLevel {

    CITY(4), COUNTY(6), TOWNSHIP(9), VILLAGE(12), GRID(15), MICRO_GRID(17);

    private final int digits;

    PlaceLevel(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    static boolean exists(int digits) {
        return Arrays.stream(values()).anyMatch(level -> level.digits == digits);
    }

    static PlaceLevel of(int digits) {
        return Arrays.stream(values()).filter(level -> level.digits == digits).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("territory.place.invalid"));
    }
}
