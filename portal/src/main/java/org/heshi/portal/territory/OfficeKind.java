package org.heshi.portal.territory;

import static org.heshi.portal.territory.PlaceLevel.COUNTY;
import static org.heshi.portal.territory.PlaceLevel.TOWNSHIP;
import static org.heshi.portal.territory.PlaceLevel.VILLAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can hold a matter. Those with a level exist once at every place of it; studios and outside bodies are opened by hand. */
public enum OfficeKind {

    COMMITTEE(VILLAGE, "人民调解委员会"),
    COMMAND_ROOM(TOWNSHIP, "综合信息指挥室"),
    PLATFORM_PARTY(TOWNSHIP, "党建统领平台"),
    PLATFORM_ECONOMY(TOWNSHIP, "经济生态平台"),
    PLATFORM_SAFETY(TOWNSHIP, "平安法治平台"),
    PLATFORM_SERVICE(TOWNSHIP, "公共服务平台"),
    TOWNSHIP_MEDIATION(TOWNSHIP, "人民调解委员会"),
    CENTRE(COUNTY, "社会治理中心"),
    COUNTY_MEDIATION(COUNTY, "联合人民调解委员会"),
    COURT(COUNTY, "人民法院"),
    STUDIO(null, ""),
    OUTSIDE(null, "");

    private final @Nullable PlaceLevel level;
    private final String title;

    OfficeKind(@Nullable PlaceLevel level, String title) {
        this.level = level;
        this.title = title;
    }

    /** Where an office of this kind stands; none for those that are opened by hand. */
    public Optional<PlaceLevel> level() {
        return Optional.ofNullable(level);
    }

    static List<OfficeKind> of(PlaceLevel level) {
        return Arrays.stream(values()).filter(kind -> kind.level == level).toList();
    }

    String nameAt(String place) {
        return place + title;
    }

    /** The kind that takes over what could not be settled here. */
    Optional<OfficeKind> above() {
        return switch (this) {
            case COMMITTEE, STUDIO -> Optional.of(TOWNSHIP_MEDIATION);
            case TOWNSHIP_MEDIATION -> Optional.of(COUNTY_MEDIATION);
            case COMMAND_ROOM, PLATFORM_PARTY, PLATFORM_ECONOMY, PLATFORM_SAFETY, PLATFORM_SERVICE -> Optional.of(CENTRE);
            case CENTRE, COUNTY_MEDIATION, COURT, OUTSIDE -> Optional.empty();
        };
    }
}
