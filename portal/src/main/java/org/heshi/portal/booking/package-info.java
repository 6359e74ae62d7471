/**
 * Hearings: when and where the people of a matter meet, and that nobody and no room is promised twice.
 *
 * <p>The database keeps that promise: every hearing reserves each mediator, party and room for its time in one table
 * with an exclusion constraint. The locks taken before only make the loser wait its turn instead of running into a deadlock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "territory", "messaging", "matters", "shell"})
package org.heshi.portal.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
