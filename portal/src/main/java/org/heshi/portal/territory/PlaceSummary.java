package org.heshi.portal.territory;

import java.util.Locale;
import org.heshi.portal.kit.Words;

/** A place as it is shown and chosen: "谢家路村", in full "宁波市余姚市泗门镇谢家路村", in Latin letters "Xiejialu". */
public record PlaceSummary(PlaceCode code, String name, PlaceLevel level, String fullName, String latin) {

    /** "谢家路村", or "Xiejialu Village (谢家路村)". */
    public String say(Locale locale) {
        return Words.say(locale, "territory.place." + PlaceName.sort(level, name), latin, name);
    }

    /** As {@link #say}, with every place around it in Chinese. */
    public String sayFull(Locale locale) {
        return Words.say(locale, "territory.place.full", say(locale), fullName);
    }
}
