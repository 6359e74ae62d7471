/** The loop, once for all kinds: one matter, its hops, its timeline and its deadline. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "audit", "territory", "messaging"})
package org.heshi.portal.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
