package org.heshi.portal.territory;

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
        return digits == 4 || digits == 6 || digits == 9 || digits == 12 || digits == 15 || digits == 17;
    }

    static PlaceLevel of(int digits) {
        return switch (digits) {
            case 4 -> CITY;
            case 6 -> COUNTY;
            case 9 -> TOWNSHIP;
            case 12 -> VILLAGE;
            case 15 -> GRID;
            case 17 -> MICRO_GRID;
            default -> throw new IllegalArgumentException("territory.place.invalid");
        };
    }
}
