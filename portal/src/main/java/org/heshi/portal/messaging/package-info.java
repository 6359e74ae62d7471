/** Messages to people: rows in the transaction of the decision, sent later as SMS, shown at once as notices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "territory"})
package org.heshi.portal.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
