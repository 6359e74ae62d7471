/** Who saw and did what that others must be able to ask about later. It only grows, until its time to be kept is over. */
@NullMarked
@ApplicationModule(allowedDependencies = "kit")
package org.heshi.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
