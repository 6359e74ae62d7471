package org.heshi.portal.territory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds places by what a person types: the last piece must fit the place itself, earlier pieces places around it. */
record PlaceSearch(String words) {

    private static final String PROVINCE = "浙江省";
    private static final int LONGEST = 60;

    private record Hit(Place place, int nearness, int fit) {}

    static PlaceSearch of(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s,，、'’-]", "");
        return new PlaceSearch(words.startsWith(PROVINCE) ? words.substring(PROVINCE.length()) : words);
    }

    List<PlaceSummary> in(Atlas atlas, @Nullable PlaceCode near, int limit) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return List.of();
        }
        return atlas.all().stream()
                .flatMap(place -> fit(atlas, place).stream().map(fit -> new Hit(place, nearness(place.code(), near), fit)))
                .sorted(comparingInt(Hit::nearness).thenComparingInt(Hit::fit)
                        .thenComparing(comparing(hit -> hit.place().code().level()))
                        .thenComparing(hit -> hit.place().code()))
                .limit(limit).map(hit -> hit.place().summary()).toList();
    }

    /** 0 in the same village, 1 in the same township and so on; the same for all when nobody said where they are. */
    private static int nearness(PlaceCode code, @Nullable PlaceCode near) {
        if (near == null) {
            return 0;
        }
        var steps = 0;
        for (var level : List.of(PlaceLevel.VILLAGE, PlaceLevel.TOWNSHIP, PlaceLevel.COUNTY, PlaceLevel.CITY)) {
            if (near.at(level).filter(code::isWithin).isPresent()) {
                return steps;
            }
            steps++;
        }
        return steps;
    }

    /** How well the words fit the place, smaller is better; empty when they do not. */
    private Optional<Integer> fit(Atlas atlas, Place place) {
        var best = Integer.MAX_VALUE;
        for (var cut = 0; cut < words.length(); cut++) {
            var fit = own(place, words.substring(cut));
            if (fit < best && around(words.substring(0, cut), atlas.path(place.code()), 0)) {
                best = fit;
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    private static int own(Place place, String piece) {
        var name = place.name();
        if (name.equals(piece) || place.officialName().equals(piece)) {
            return 0;
        }
        if (name.startsWith(piece) || place.letters().equals(piece)) {
            return 1;
        }
        if (name.contains(piece) || place.officialName().contains(piece) || place.letters().startsWith(piece)) {
            return 2;
        }
        return piece.length() > 1 && place.initials().startsWith(piece) ? 3 : Integer.MAX_VALUE;
    }

    /** Whether the text is made of parts of the places above, in their order, two letters or more of each. */
    private static boolean around(String text, List<Place> path, int from) {
        if (text.isEmpty()) {
            return true;
        }
        for (var i = from; i < path.size() - 1; i++) {
            for (var length = text.length(); length >= 2; length--) {
                if (own(path.get(i), text.substring(0, length)) < Integer.MAX_VALUE && around(text.substring(length), path, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
