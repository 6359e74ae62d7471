package org.heshi.portal.staff.ui;

import java.util.List;
import org.heshi.portal.territory.PlaceSummary;

/** Finds places that the administrator may decide about. */
@FunctionalInterface
interface ManagedPlaces {

    List<PlaceSummary> find(String words, int limit);
}
