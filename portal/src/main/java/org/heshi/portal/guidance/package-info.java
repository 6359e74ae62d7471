/** The law in plain words: guides of our own, the text of statutes, what similar cases came to, and questions that were answered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "messaging", "territory", "matters", "shell"})
package org.heshi.portal.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
