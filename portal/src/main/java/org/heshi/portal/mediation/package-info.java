/** Disputes settled: the parties, their mediators, what they say to each other, and how it ends. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "audit", "shell", "security", "territory", "messaging", "matters", "guidance", "booking", "documents"})
package org.heshi.portal.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
