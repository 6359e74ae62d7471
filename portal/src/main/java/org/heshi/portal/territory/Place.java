package org.heshi.portal.territory;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is kept about a place. The summary holds what other features see of it; letters are "xiejialu", initials "xjl". */
record Place(PlaceSummary summary, String officialName, String letters, String initials, @Nullable PlaceKind kind, int households) {

    static Place of(PlaceSummary summary, String officialName, List<String> syllables, @Nullable PlaceKind kind, int households) {
        var initials = syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
        return new Place(summary, officialName, String.join("", syllables), initials, kind, households);
    }

    PlaceCode code() {
        return summary.code();
    }

    String name() {
        return summary.name();
    }
}
