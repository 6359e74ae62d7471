package org.heshi.portal.territory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds places by what a person types: the last piece must fit the place itself, earlier pieces places around it. */
final class PlaceSearch {

    private static final String PROVINCE = "浙江省";
    private static final int LONGEST = 60;
    private static final int NO_FIT = Integer.MAX_VALUE;

    private final String words;
    /** What may be the place itself: all of it, or its end of two letters or more. */
    private final List<String> tails;
    private final List<PlaceCode> neighbourhoods;

    private record Hit(Place place, int nearness, int fit) {}

    PlaceSearch(String typed, @Nullable PlaceCode near) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s,，、'’-]", "");
        this.words = plain.startsWith(PROVINCE) ? plain.substring(PROVINCE.length()) : plain;
        this.tails = words.length() > LONGEST ? List.of() : IntStream.range(0, words.length())
                .filter(cut -> cut == 0 || cut < words.length() - 1).mapToObj(words::substring).toList();
        this.neighbourhoods = near == null ? List.of() : near.path().reversed();
    }

    List<PlaceSummary> in(Atlas atlas, int limit) {
        return atlas.all().stream()
                .map(place -> new Hit(place, nearness(place.code()), fit(atlas, place)))
                .filter(hit -> hit.fit() != NO_FIT)
                .sorted(comparingInt(Hit::nearness).thenComparingInt(Hit::fit)
                        .thenComparing(comparing(hit -> hit.place().code().level()))
                        .thenComparing(hit -> hit.place().code()))
                .limit(limit).map(hit -> hit.place().summary()).toList();
    }

    /** The fewer the closer: 0 in the very place where the person is, more with every place around it that it takes. */
    private int nearness(PlaceCode code) {
        for (var steps = 0; steps < neighbourhoods.size(); steps++) {
            if (code.isWithin(neighbourhoods.get(steps))) {
                return steps;
            }
        }
        return neighbourhoods.size();
    }

    /** How well the words fit the place, smaller is better. */
    private int fit(Atlas atlas, Place place) {
        var best = NO_FIT;
        for (var cut = 0; cut < tails.size(); cut++) {
            var fit = own(place, tails.get(cut));
            if (fit < best && (cut == 0 || around(words.substring(0, cut), atlas.path(place.code()), 0))) {
                best = fit;
            }
        }
        return best;
    }

    private static int own(Place place, String piece) {
        return piece.charAt(0) < 0x80 ? byLetters(place, piece) : byName(place, piece);
    }

    private static int byName(Place place, String piece) {
        var name = place.name();
        if (piece.length() > Math.max(name.length(), place.officialName().length())) {
            return NO_FIT;
        }
        if (name.equals(piece) || place.officialName().equals(piece)) {
            return 0;
        }
        return name.startsWith(piece) ? 1 : name.contains(piece) || place.officialName().contains(piece) ? 2 : NO_FIT;
    }

    private static int byLetters(Place place, String piece) {
        if (place.letters().startsWith(piece)) {
            return place.letters().length() == piece.length() ? 1 : 2;
        }
        if (piece.length() > 1 && place.initials().startsWith(piece)) {
            return 3;
        }
        return place.name().contains(piece) ? 2 : NO_FIT;
    }

    /** Whether the text is made of parts of the places above, in their order, two letters or more of each. */
    private static boolean around(String text, List<Place> path, int from) {
        if (text.isEmpty()) {
            return true;
        }
        for (var i = from; i < path.size() - 1; i++) {
            for (var length = text.length(); length >= 2; length--) {
                if (own(path.get(i), text.substring(0, length)) != NO_FIT && around(text.substring(length), path, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
