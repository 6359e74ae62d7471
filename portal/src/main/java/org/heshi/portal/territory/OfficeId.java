package org.heshi.portal.territory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An office, for one kind and place always the same id, on every installation. */
public record OfficeId(UUID value) {

    public static OfficeId of(String text) {
        return new OfficeId(UUID.fromString(text));
    }

    static OfficeId of(OfficeKind kind, PlaceCode place) {
        return named(kind.name() + place.value());
    }

    static OfficeId of(OfficeKind kind, PlaceCode place, String name) {
        return named(kind.name() + place.value() + name);
    }

    private static OfficeId named(String text) {
        return new OfficeId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
