/** What people may ask about their data: who looked at them, what is held, and that it goes when its time is over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "audit", "territory", "messaging", "matters"})
package org.heshi.portal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
