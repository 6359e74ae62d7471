/** Who may come in and as whom: sign-in through Keycloak, entry by code, and the headers every answer carries. */
@NullMarked
@ApplicationModule(allowedDependencies = "kit")
package org.heshi.portal.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
