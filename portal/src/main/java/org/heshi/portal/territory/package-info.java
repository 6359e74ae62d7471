/**
 * Where things happen and who serves there: places with their unified codes, offices, posts, people, working days.
 *
 * <p>Places change a few times a year and come from a file of facts, so each node keeps all of them in memory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "audit"})
package org.heshi.portal.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
