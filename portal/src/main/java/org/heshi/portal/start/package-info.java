/** Starting: the folder with the data, one sentence when it cannot start, and where to go when it did. */
@NullMarked
@ApplicationModule(allowedDependencies = "kit")
package org.heshi.portal.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
