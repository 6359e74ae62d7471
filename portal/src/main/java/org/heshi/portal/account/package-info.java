/** An account of one's own: the codes of sign-in, the first entry, the notice on personal information and the agreement to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "security", "territory", "messaging"})
package org.heshi.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
