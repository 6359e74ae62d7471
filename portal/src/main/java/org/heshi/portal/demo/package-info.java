/** A small believable village life for the first look; only in the embedded run. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "territory", "matters", "guidance", "mediation", "talk", "start"})
package org.heshi.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
