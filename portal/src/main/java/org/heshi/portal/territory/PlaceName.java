package org.heshi.portal.territory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the register's names into those that people say. */
final class PlaceName {

    private static final List<String> VILLAGE_BODIES = List.of("村民委员会", "村委会");
    private static final List<String> COMMUNITY_BODIES =
            List.of("社区居民委员会", "社区居委会", "居民委员会", "居委会");
    private static final Map<String, String> SORTS = Map.of(
            "街道", "SUBDISTRICT", "社区", "COMMUNITY", "镇", "TOWN", "乡", "RURAL_TOWNSHIP",
            "市", "CITY", "县", "COUNTY", "村", "VILLAGE");

    private PlaceName() {}

    /** "谢家路村委会" is 谢家路村, "余村村委会" is 余村, "横街居委会" is 横街社区; any other name is said as it is written. */
    static String said(String official) {
        for (var body : VILLAGE_BODIES) {
            if (official.endsWith(body)) {
                return endingWith("村", cut(official, body));
            }
        }
        for (var body : COMMUNITY_BODIES) {
            if (official.endsWith(body)) {
                return endingWith("社区", cut(official, body));
            }
        }
        return official;
    }

    /** What kind of place a name speaks of, as the last part of a word key. */
    static String sort(PlaceLevel level, String name) {
        if (level == PlaceLevel.GRID || level == PlaceLevel.MICRO_GRID) {
            return level.name();
        }
        if (level == PlaceLevel.COUNTY && name.endsWith("区")) {
            return "DISTRICT";
        }
        return SORTS.entrySet().stream().filter(sort -> name.endsWith(sort.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("AREA");
    }

    /** "yu yao" becomes "Yuyao", "song ao" becomes "Song'ao", "lv" is written "Lü". */
    static String latin(List<String> syllables) {
        var joined = syllables.stream().map(s -> "aeo".indexOf(s.charAt(0)) < 0 ? s : "'" + s).collect(Collectors.joining());
        var word = (joined.startsWith("'") ? joined.substring(1) : joined).replace('v', 'ü');
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String cut(String name, String tail) {
        return name.substring(0, name.length() - tail.length());
    }

    private static String endingWith(String tail, String name) {
        return name.endsWith(tail) ? name : name + tail;
    }
}
