package org.heshi.portal.territory;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The unified code of a place. It begins with the code of every place that contains it. */
public record PlaceCode(String value) implements Comparable<PlaceCode> {

    public PlaceCode {
        if (!PlaceLevel.exists(value.length()) || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("territory.place.invalid");
        }
    }

    public PlaceLevel level() {
        return PlaceLevel.of(value.length());
    }

    /** The place itself counts as within. */
    public boolean isWithin(PlaceCode ancestor) {
        return value.startsWith(ancestor.value);
    }

    /** A city has none. */
    public PlaceCode parent() {
        if (level() == PlaceLevel.CITY) {
            throw new NoSuchElementException("A city is the top of the tree: " + value);
        }
        return cut(PlaceLevel.values()[level().ordinal() - 1]);
    }

    /** The place of that level that contains this one, or this one itself; none for a lower level. */
    public Optional<PlaceCode> at(PlaceLevel level) {
        return level.compareTo(level()) <= 0 ? Optional.of(cut(level)) : Optional.empty();
    }

    /** From the city down to this place. */
    public List<PlaceCode> path() {
        return Arrays.stream(PlaceLevel.values()).flatMap(level -> at(level).stream()).toList();
    }

    private PlaceCode cut(PlaceLevel level) {
        return new PlaceCode(value.substring(0, level.digits()));
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
