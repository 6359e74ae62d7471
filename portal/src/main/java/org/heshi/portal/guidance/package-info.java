/** The law in plain words: guides of our own, the text of statutes, and what similar cases came to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "territory", "matters", "shell"})
package org.heshi.portal.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
