package org.heshi.portal.matters;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;

/**
 * What lies on a visitor's desk.
 *
 * @param tabs    the piles that the visitor's posts give, in their order
 * @param counts  how much lies in each; absent where nobody counts
 * @param offices where the visitor works; an office's id is the topic of {@code Live} under which its changes are told
 */
public record Desk(Set<DeskTab> tabs, Map<DeskTab, Long> counts, Set<OfficeId> offices) {

    static Desk of(Set<OfficeId> offices, Map<DeskTab, Long> counts, Collection<PlaceCode> area) {
        var tabs = EnumSet.noneOf(DeskTab.class);
        if (!offices.isEmpty()) {
            tabs.addAll(EnumSet.range(DeskTab.TO_ADMIT, DeskTab.RESOLVED));
        }
        if (area.isEmpty() || counts.getOrDefault(DeskTab.MINE, 0L) > 0) {
            tabs.add(DeskTab.MINE);
        }
        tabs.add(DeskTab.ALL);
        return new Desk(tabs, counts, offices);
    }

    /** Where to begin: the first pile in which something waits. */
    public DeskTab first() {
        return tabs.stream().filter(tab -> counts.getOrDefault(tab, 0L) > 0).findFirst()
                .orElseGet(() -> tabs.iterator().next());
    }
}
