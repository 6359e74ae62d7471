/** The house around every page: layout, menu, home, languages, errors. It knows no feature; features hang things into it. */
@NullMarked
@ApplicationModule(allowedDependencies = "kit")
package org.heshi.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
